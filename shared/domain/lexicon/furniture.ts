/** Furniture and what furnishes a home. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const furniture = `
sofa: canapé, sofa, divan; sofa, couch, settee; καναπές; divano, sofà; kanapa, sofa, tapczan; sohva, divaani; soffa, divan; kanepe, divan; أريكة, أرائك, كنبة, كنب, صوفا; مبل, کاناپه; صوفہ, دیوان
armchair: fauteuil; armchair, easy chair; πολυθρόνα; poltrona; fotel; nojatuoli; fåtölj; koltuk, berjer; فوتيه, كنبة مفردة; مبل تک نفره, صندلی راحتی; آرام کرسی
chair: chaise; chair; καρέκλα; sedia; krzesło, krzesła; tuoli; stol, stolar; sandalye, iskemle; كرسي, كراسي; صندلی; کرسی
stool: tabouret; stool; σκαμπό, σκαμνί; sgabello; taboret, stołek, stołki; jakkara; pall; tabure; مقعد صغير, تابوريه; چهارپایه; سٹول, اسٹول
bench: banc, banquette; bench; πάγκος, παγκάκι; panca, panchina; ławka, ławki; penkki; bänk, bänkar; bank, sıra; مقعد طويل, دكة; نیمکت; بنچ, بینچ
table: table; table; τραπέζι; tavolo, tavola; stół, stoły, stolik; pöytä, pöydät, pöydän, pöytiä; bord, matbord; masa; طاولة, طاولات, مائدة; میز; میز
desk: bureau, secrétaire; desk, writing desk; γραφείο; scrivania; biurko; kirjoituspöytä, työpöytä; skrivbord; çalışma masası, yazı masası; مكتب, مكاتب; میز تحریر, میز کار; ڈیسک, لکھنے کی میز
bed: lit; bed; κρεβάτι; letto; łóżko, łóżka; sänky, sängyt, sängyn, vuode; säng, sängar; yatak, karyola; سرير, أسرة; تخت, تختخواب; پلنگ, بستر, چارپائی
bunk_bed: lits superposés; bunk bed; κουκέτα; letto a castello; łóżko piętrowe; kerrossänky; våningssäng; ranza; سرير بطابقين; تخت دو طبقه; دو منزلہ بستر
mattress: matelas; mattress; στρώμα; materasso; materac; patja; madrass; yatak minderi, döşek, şilte; مرتبة, مراتب, فرشة; تشک; گدا, میٹریس
wardrobe: armoire, penderie; wardrobe, closet; ντουλάπα; armadio, guardaroba; szafa, szafy; vaatekaappi, kaappi, kaapit, kaapin; garderob, klädskåp; gardırop, elbise dolabı; خزانة, خزائن, دولاب; کمد; الماری
drawers: commode; chest of drawers, dresser; συρταριέρα; cassettiera, comò; komoda; lipasto; byrå; şifonyer, komodin; كومودينو, خزانة أدراج; دراور; دراز
shelf: étagère; shelf, shelves; ράφι; scaffale, mensola; półka, półki, regał; hylly; hylla, hyllor; raf; رف, رفوف; قفسه; شیلف, طاق
bookcase: bibliothèque; bookcase, bookshelf; βιβλιοθήκη; libreria; biblioteczka, regał na książki; kirjahylly; bokhylla; kitaplık; مكتبة, خزانة كتب; کتابخانه, قفسه کتاب; کتابوں کی الماری
cupboard: placard, buffet; cupboard, cabinet, sideboard; ντουλάπι, μπουφές; credenza, dispensa; kredens, szafka; astiakaappi; skåp; büfe, dolap; بوفيه, خزانة صحون; بوفه, کابینت; کیبنٹ
lamp: lampe, lampadaire; lamp, light; λάμπα, φωτιστικό; lampada; lampa, lampka; lamppu, lamput, lampun, valaisin; lampa, belysning; lamba, abajur; مصباح, مصابيح, لمبة; لامپ, آباژور, چراغ; لیمپ, بتی, چراغ
mirror: miroir, glace murale; mirror; καθρέφτης; specchio, specchi; lustro; peili; spegel; ayna; مرآة, مرايا; آینه; آئینہ, شیشہ
carpet: tapis; carpet, rug; χαλί; tappeto; dywan; matto, matot; matta, mattor; halı, kilim; سجادة, سجاد; فرش, قالی, قالیچه; قالین, غالیچہ
curtain: rideau, voilage; curtain, curtains; κουρτίνα; tenda; zasłona, firanka; verho, verhot; gardin; perde; ستارة, ستائر; پرده; پردہ, پردے
cushion: coussin; cushion; μαξιλαράκι; cuscino; poduszka; tyyny; kudde; minder, kırlent; وسادة, وسائد, مخدة; کوسن; گدی, کشن
pillow: oreiller; pillow; μαξιλάρι; guanciale; jasiek; pielus; huvudkudde; yastık; مخدات, مخدة نوم; بالش, متکا; تکیہ, تکیے
blanket: couverture, plaid; blanket; κουβέρτα; coperta; koc, koce; viltti, viltit, huopa; filt, filtar; battaniye; بطانية, بطانيات; پتو; کمبل
quilt: couette, édredon; duvet, quilt; πάπλωμα; piumone, trapunta; kołdra; peitto, peitot; täcke; yorgan; لحاف, ألحفة; لحاف; رضائی, لحاف
sheets: drap, draps; sheets, bed linen; σεντόνι; lenzuolo, lenzuola; prześcieradło, pościel; lakana, lakanat; lakan, sänglinne; çarşaf, nevresim; ملاءة, شرشف, شراشف; ملحفه, ملافه; چادر, بستر کی چادر
towel: serviette de bain, torchon; towel; πετσέτα; asciugamano; ręcznik; pyyhe, pyyhkeet; handduk; havlu; منشفة, مناشف; حوله; تولیہ
picture: tableau, cadre; painting, picture frame; πίνακας, κορνίζα; quadro, cornice; obraz, ramka; taulu, kehys, kehykset; tavla, tavlor, tavelram; tablo, çerçeve; لوحة, لوحات, إطار; تابلو, قاب عکس; تصویر, فریم
clock: horloge, pendule, réveil; clock, alarm clock; ξυπνητήρι; orologio da parete, sveglia; zegar, budzik; seinäkello, herätyskello; klocka, väckarklocka; duvar saati, çalar saat; منبه, ساعة حائط; ساعت دیواری; گھڑیال, الارم
vase: vase; vase; βάζο; vaso; wazon; maljakko, maljakot; vas; vazo; مزهرية; گلدان; گلدان
box: carton, boîte; box, boxes, cardboard; κουτί, χαρτόκουτο; scatola, scatolone; karton, pudełko; laatikko, laatikot, pahvilaatikko; låda, lådor, kartong; kutu, koli; صندوق, صناديق, كرتون; جعبه, کارتن; ڈبہ, ڈبے, کارٹن
house: maison; house; σπίτι; casa; dom; talo; hus; ev; بيت, بيوت, منزل; خانه; گھر, مکان
`
