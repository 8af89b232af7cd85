/** Food and drink. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const food = `
bread: pain, baguette; bread; ψωμί; pane; chleb; leipä, leivän, leivät; bröd; ekmek; خبز; نان; روٹی, ڈبل روٹی, نان
cake: gâteau, tarte; cake, pie; κέικ, τούρτα; torta, dolce; ciasto, tort; kakku, kakut; kaka, tårta, kakor; pasta, kek; كعكة, كيك, حلويات; کیک, شیرینی; کیک
jam: confiture; jam; μαρμελάδα; marmellata; dżem, konfitura; hillo; sylt, marmelad; reçel; مربى; مربا; جام, مربہ
honey: miel; honey; μέλι; miele; miód; hunaja; honung; bal; عسل; عسل; شہد
eggs: œuf; egg, eggs; αυγό, αυγά; uovo, uova; jajka, jajko; muna, kananmuna, munat; ägg; yumurta; بيضة, بيض; تخم مرغ; انڈے, انڈا, انڈوں
milk: lait; milk; γάλα; latte; mleko; maito, maidon; mjölk; süt; حليب, لبن; شیر; دودھ
cheese: fromage; cheese; τυρί; formaggio; ser; juusto; ost; peynir; جبن, جبنة; پنیر; پنیر
apple: pomme; apple; μήλο; mela; jabłko, jabłka; omena; äpple; elma; تفاح, تفاحة; سیب; سیب
fruit: fruit; fruit; φρούτο, φρούτα; frutta; owoce, owoc; hedelmä, marja; frukt, bär; meyve; فاكهة, فواكه; میوه; پھل, پھلوں
vegetables: légume; vegetables, vegetable; λαχανικά, λαχανικό; verdura, ortaggi; warzywa, warzywo; vihannes, kasvikset, vihannekset; grönsaker, grönsak; sebze; خضار, خضروات; سبزی, سبزیجات; سبزی, سبزیاں
tomato: tomate; tomato, tomatoes; ντομάτα; pomodoro, pomodori; pomidor; tomaatti, tomaatit; tomat; domates; طماطم, بندورة; گوجه فرنگی, گوجه; ٹماٹر
potato: pomme de terre, pommes de terre, patate; potato, potatoes; πατάτα; patata, patate; ziemniak, kartofel; peruna; potatis; patates; بطاطا, بطاطس; سیب زمینی; آلو
meal: repas, plat cuisiné; meal, home-cooked meal; γεύμα, φαγητό; pasto, cena, pranzo; posiłek, obiad; ateria, ruoka, ruoan; måltid, mat, middag; yemek, öğün; وجبة, وجبات, طعام; غذا, وعده غذا; کھانا, کھانے
cooking: cuisine, cuisiner; cooking, cook; μαγειρική, μαγειρεύω; cucina, cucinare; gotowanie, gotować; ruoanlaitto, kokkaus, kokata; matlagning, laga mat; yemek pişirme, aşçılık, mutfak; طبخ, طهي; آشپزی; کھانا پکانا, پکوان
coffee: café; coffee; καφές; caffè; kawa; kahvi; kaffe; kahve; قهوة; قهوه; کافی
tea: thé, tisane; tea; τσάι; tè, tisana; herbata; tee; te; çay; شاي; چای; چائے
rice: riz; rice; ρύζι; riso; ryż; riisi; ris; pirinç, pilav; أرز, رز; برنج; چاول
oil: huile; oil, olive oil; λάδι, ελαιόλαδο; olio; olej, oliwa; öljy; olja; zeytinyağı, yağ; زيت, زيت زيتون; روغن; تیل
wine: vin, bière; wine, beer; κρασί, μπύρα; vino, birra; wino, piwo; viini, olut; vin, öl; şarap, bira; نبيذ; شراب; شراب
soup: soupe, potage; soup; σούπα; minestra, zuppa; zupa; keitto, keitot; soppa; çorba; شوربة, حساء; سوپ, آش; سوپ, شوربہ
`
