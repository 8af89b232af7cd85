/** Tools and material. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const tools = `
tool: outil, outillage; tool, tools; εργαλείο; attrezzo, attrezzi, utensile; narzędzie, narzędzia; työkalu; verktyg; alet, takım; أداة, أدوات, عدة; ابزار; اوزار, آلات
drill: perceuse, visseuse; drill; δράπανο, τρυπάνι; trapano; wiertarka, wkrętarka; pora, porakone; borr, borrmaskin; matkap; مثقاب, شنيور, دريل; دریل, مته; ڈرل
hammer: marteau; hammer; σφυρί; martello; młotek; vasara; hammare; çekiç; مطرقة, شاكوش; چکش; ہتھوڑا, ہتھوڑی
screwdriver: tournevis; screwdriver; κατσαβίδι; cacciavite; śrubokręt; ruuvimeisseli, ruuvari; skruvmejsel; tornavida; مفك, مفكات; پیچ گوشتی; پیچ کس
saw: scie; saw; πριόνι; sega; piła; saha; såg; testere; منشار, مناشير; اره; آری
pliers: pince, tenaille; pliers; πένσα; pinze, pinza, tenaglia; kombinerki, szczypce; pihdit; tång; pense, kerpeten; كماشة, زرادية; انبردست; پلاس
wrench: clé anglaise, clé à molette; wrench, spanner; κλειδί γαλλικό; chiave inglese; klucz francuski; jakoavain, kiintoavain; skiftnyckel; ingiliz anahtarı; مفتاح ربط; آچار; پانا
ladder: échelle, escabeau; ladder, stepladder; σκάλα; scala; drabina; tikkaat, tikapuut; stege; merdiven; سلم, سلالم; نردبان; سیڑھی
paint: peinture, pinceau; paint, paintbrush; μπογιά, χρώμα, πινέλο; vernice, pennello, pittura; farba, pędzel; maali, pensseli; målarfärg, pensel; boya, fırça; دهان, طلاء; رنگ, قلم مو; پینٹ, رنگ روغن
wood: bois, planche; wood, plank, timber; ξύλο, σανίδα; legno, legna, asse; drewno, deska; puu, puutavara, lauta; trä, ved, virke; odun, tahta, kereste; خشب, أخشاب; چوب, تخته; لکڑی
screws: vis, clou, boulon; screws, nails, bolts; βίδα, καρφί; vite, viti, chiodo, chiodi; śruby, gwoździe, śruba; ruuvit, naulat, ruuvi; skruv, spik; vida, çivi; مسامير, براغي; پیچ, میخ; پیچ, کیل
tiles: carrelage, carreaux; tiles; πλακάκια; piastrelle; płytki, kafelki; laatat, kaakelit; kakel, klinker; fayans, karo; بلاط; کاشی, سرامیک; ٹائلیں, ٹائل
tent: tente; tent; σκηνή, αντίσκηνο; tenda da campeggio; namiot; teltta, teltat; tält; çadır; خيمة, خيام; چادر مسافرتی, چادر کمپینگ; خیمہ, خیمے
sleeping_bag: sac de couchage, duvet de camping; sleeping bag; υπνόσακος; sacco a pelo; śpiwór; makuupussi; sovsäck; uyku tulumu; كيس نوم; کیسه خواب; سلیپنگ بیگ
trolley: diable, chariot; trolley, cart; καρότσα; carrello; wózek transportowy; kärry, kärryt; kärra, vagn; el arabası; عربة; گاری, چرخ دستی; ٹرالی, ریڑھی
generator: groupe électrogène, générateur; generator; γεννήτρια; generatore; agregat, generator; generaattori, aggregaatti; generator, elverk; jeneratör; مولد, مولدة; ژنراتور; جنریٹر
`
