/** Clothes and what one wears. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const clothes = `
clothes: vêtement, habits, fringues; clothes, clothing; ρούχα; vestiti, abbigliamento, abiti; ubrania, odzież, ubranie; vaatteet, vaate; kläder; giysi, giyim, elbiseler, kıyafet; ملابس, ثياب; لباس; کپڑے, لباس
coat: manteau; coat, overcoat; παλτό; cappotto; płaszcz; takki, talvitakki; kappa, rock; palto, kaban; معطف, معاطف; پالتو; کوٹ
jacket: veste, blouson, anorak; jacket; μπουφάν, σακάκι, ζακέτα; giacca, giubbotto; kurtka; pusero, anorakki; jacka, jackor; ceket, mont; سترة, جاكيت; کاپشن, ژاکت; جیکٹ
dress: robe; dress; φόρεμα; vestito da donna, abito; sukienka; mekko, mekot, leninki; klänning; elbise; فستان, فساتين; پیراهن زنانه; فراک
wedding_dress: robe de mariée; wedding dress; νυφικό; abito da sposa; suknia ślubna; hääpuku; brudklänning; gelinlik; فستان زفاف; لباس عروس; عروسی جوڑا, شادی کا جوڑا
skirt: jupe; skirt; φούστα; gonna; spódnica; hame; kjol; etek; تنورة; دامن; سکرٹ, اسکرٹ
trousers: pantalon, jean; trousers, pants, jeans; παντελόνι, τζιν; pantaloni; spodnie, dżinsy; housut, farkut; byxor, jeans; pantolon, kot; بنطلون, بناطيل, سروال; شلوار; پتلون, شلوار
shirt: chemise; shirt; πουκάμισο; camicia; koszula; kauluspaita, paita; skjorta, skjortor; gömlek; قميص, قمصان; پیراهن, بلوز; قمیض, قمیص
tshirt: t-shirt, tee-shirt; t-shirt, tee; μπλουζάκι; maglietta; koszulka; t-paita; t-tröja, t-shirt; tişört; تيشيرت, تي شيرت; تی شرت, تیشرت; ٹی شرٹ
sweater: pull, chandail, pull-over; sweater, jumper, pullover; πουλόβερ; maglione; sweter; villapaita, neule; tröja, tröjor; kazak, süveter; كنزة, بلوفر; پلیور, بافتنی; سویٹر, جرسی
shoes: chaussure, baskets; shoes, shoe, trainers; παπούτσια, παπούτσι; scarpe, scarpa; buty, but; kengät, kenkä; skor, sko; ayakkabı; حذاء, أحذية; کفش; جوتے, جوتا, جوتوں
boots: botte, bottine; boots; μπότες, μπότα; stivali, stivale; kozaki, kalosze; saappaat, saapas; stövlar, stövel; bot, çizme; جزمة, بوط; چکمه, بوت; بوٹ
socks: chaussette; socks, sock; κάλτσες, κάλτσα; calze, calzini; skarpetki, skarpeta; sukat, sukka; strumpor, sockor; çorap; جورب, جوارب; جوراب; موزے, جراب
hat: chapeau, bonnet, casquette; hat, cap, beanie; καπέλο, σκούφος; cappello, berretto; czapka, kapelusz; hattu, pipo, lippis; hatt, mössa, keps; şapka, bere; قبعة, قبعات; کلاه; ٹوپی
scarf: écharpe, foulard; scarf; κασκόλ, φουλάρι; sciarpa; szalik; kaulaliina, huivi; halsduk, sjal; atkı, eşarp; وشاح, شال; شال گردن, روسری; مفلر, سکارف, دوپٹہ
gloves: gant, moufle; gloves, mittens; γάντια, γάντι; guanti, guanto; rękawiczki; käsineet, hanskat, lapaset; handskar, vantar; eldiven; قفاز, قفازات; دستکش; دستانے
bag: sac, sac à main; bag, handbag; τσάντα; borsa; torba, torebka; laukku, laukut, kassi; väska, väskor; çanta; حقيبة, حقائب, شنطة; کیف; بیگ, تھیلا
backpack: sac à dos, cartable; backpack, rucksack; σακίδιο; zaino; plecak; reppu, reput; ryggsäck; sırt çantası; حقيبة ظهر; کوله پشتی, کوله; بستہ
suitcase: valise; suitcase, luggage; βαλίτσα; valigia; walizka; matkalaukku; resväska; bavul, valiz; حقيبة سفر; چمدان; سوٹ کیس
belt: ceinture; belt; ζώνη; cintura; pasek; vyö; bälte, skärp; kemer; حزام, أحزمة; کمربند; بیلٹ
watch: montre; watch, wristwatch; ρολόι; orologio; zegarek; rannekello; armbandsur; kol saati, saat; ساعة, ساعات; ساعت مچی, ساعت; گھڑی
jewellery: bijou, collier, bague; jewellery, jewelry, necklace; κόσμημα, κολιέ; gioielli, collana; biżuteria, naszyjnik; korut, kaulakoru; smycken, halsband; takı, kolye, mücevher; مجوهرات, قلادة, حلي; جواهرات, گردنبند; زیور, زیورات
suit: costume, tailleur; suit; κουστούμι; completo, tailleur; garnitur; puku; kostym; takım elbise; بدلة, بدلات; کت و شلوار; سوٹ
underwear: lingerie, slip, culotte; underwear; εσώρουχα; biancheria intima; bielizna; alusvaatteet; underkläder; iç çamaşırı; ملابس داخلية; لباس زیر; انڈرویئر
pyjamas: pyjama; pyjamas, pajamas; πιτζάμες, πιτζάμα; pigiama; piżama; pyjama, yöpuku; pyjamas; pijama; بيجامة; لباس خواب, پیژامه; پاجامہ, پاجامے
fabric: tissu; fabric, cloth; ύφασμα; stoffa, tessuto; materiał, tkanina; kangas, kankaat, kankaan; tyg; kumaş; قماش, أقمشة; پارچه; کپڑا
wool: laine, pelote; wool, yarn; μαλλί, νήμα; lana; wełna, włóczka; villa, lanka, langat; ull, garn; yün, iplik; صوف; پشم, کاموا; اون
`
