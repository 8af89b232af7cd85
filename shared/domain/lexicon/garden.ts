/** Garden, plants and animals. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const garden = `
garden: jardin, potager; garden; κήπος; giardino, orto; ogród, ogródek; puutarha; trädgård; bahçe; حديقة, حدائق; باغ, باغچه; باغ, باغیچہ
gardening: jardinage, jardinier; gardening, gardener; κηπουρική, κηπουρός; giardinaggio, giardiniere; ogrodnictwo, ogrodnik, prace ogrodowe; puutarhatyö, puutarhuri; trädgårdsarbete, trädgårdsmästare; bahçıvanlık, bahçıvan, bahçe işleri; بستنة, بستاني; باغبانی, باغبان; باغبانی, مالی
plant: plante; plant, plants, houseplant; φυτό; pianta; roślina, rośliny; kasvi, viherkasvi, huonekasvi; växt, krukväxt; bitki; نبتة, نباتات, نبات; گیاه; پودا, پودے, پودوں
flower: fleur, bouquet; flower; λουλούδι, άνθος; fiore, fiori; kwiat; kukka, kukat; blomma, blommor; çiçek; زهرة, زهور, ورد, أزهار; گل; پھول
tree: arbre; tree; δέντρο; albero; drzewo; omenapuu, puut; träd; ağaç; شجرة, أشجار; درخت; درخت
seeds: graine, semence, bouture; seeds, seed, cuttings; σπόροι, σπόρος; semi, seme; nasiona, sadzonki; siemenet, siemen; frön, frö; tohum, fide; بذور, بذرة, شتلة; بذر, دانه; بیج
soil: terreau, compost, fumier; potting soil, compost; χώμα, λίπασμα; terriccio, compost; ziemia, kompost; multa, komposti; jord, kompost; toprak, kompost, gübre; تربة, سماد; خاک, کود; مٹی, کھاد
mower: tondeuse, tondeuse à gazon; lawn mower, mower, lawnmower; χλοοκοπτικό, μηχανή γκαζόν; tosaerba, tagliaerba; kosiarka; ruohonleikkuri; gräsklippare; çim biçme makinesi; جزازة عشب; چمن زن; گھاس کاٹنے کی مشین
lawn: gazon, pelouse; lawn, grass; γκαζόν, γρασίδι; prato, erba; trawnik, trawa; nurmikko, ruoho, nurmi; gräsmatta, gräs; çim, çimen; عشب; چمن; گھاس
shovel: pelle, bêche; shovel, spade; φτυάρι; pala, vanga; łopata, szpadel; lapio; spade, skyffel; kürek; مجرفة, رفش; بیل, بیلچه; بیلچہ
wheelbarrow: brouette; wheelbarrow; χειράμαξα; carriola; taczka; kottikärryt; skottkärra; tekerlekli el arabası; عربة يدوية; فرغون; ہتھ گاڑی
hose: tuyau d'arrosage, arrosoir; garden hose, watering can; λάστιχο ποτίσματος, ποτιστήρι; tubo da giardino, annaffiatoio; wąż ogrodowy, konewka; kastelukannu, puutarhaletku; vattenkanna, trädgårdsslang; hortum, bahçe hortumu; خرطوم; شیلنگ, آبپاش; پائپ, فوارہ
barbecue: barbecue, grill; barbecue, bbq, grill; ψησταριά, μπάρμπεκιου; barbecue, griglia; grill; grilli; grill; mangal, barbekü; شواية, منقل; باربیکیو, منقل; باربی کیو, انگیٹھی
pruning: taille de haie, élagage, sécateur; pruning, hedge trimming; κλάδεμα; potatura; przycinanie, sekator; oksien leikkaus, oksasakset; beskärning, häcksax; budama; تقليم; هرس; کانٹ چھانٹ
dog: chien, chiot; dog, puppy; σκύλος, σκυλί; cane, cagnolino; pies, psy, szczeniak; koira; hund, valp; köpek; كلب, كلاب; سگ; کتا, کتے
dog_walking: promener chien, promenade de chien; dog walking, walk dog; βόλτα σκύλου; passeggiata cane, dog sitter; wyprowadzanie psa; koiran ulkoilutus, ulkoiluttaa koira; hundpromenad, rasta hund; köpek gezdirme; تمشية كلب; گرداندن سگ; کتا ٹہلانا
cat: chat, chaton; cat, kitten; γάτα, γατάκι; gatto, gattino; kot, kotek, koty; kissa; katt, kattunge; kedi; قطة, قطط; گربه; بلی, بلیاں
bird: oiseau, perruche; bird, parrot; πουλί, παπαγάλος; uccello, pappagallo; ptak, papuga; lintu, linnut, papukaija; fågel, papegoja; kuş, papağan; طائر, طيور, عصفور; پرنده, طوطی; پرندہ, طوطا
fish_tank: aquarium; aquarium, fish tank; ενυδρείο; acquario; akwarium; akvaario; akvarium; akvaryum; حوض سمك, أكواريوم; آکواریوم; ایکویریم
hens: poule; hen, chickens, hens; κότα; gallina, galline; kura, kury; kana, kanat; höna, höns; tavuk; دجاجة; مرغ; مرغی, مرغیاں
cage: cage, niche, panier pour chat; cage, kennel, pet carrier; κλουβί; gabbia, cuccia; klatka, buda, transporter; häkki, koirankoppi; bur, hundkoja; kafes; قفص, أقفاص; قفس; پنجرہ
`
