/** Getting and carrying from place to place. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const transport = `
bicycle: vélo, bicyclette, vtt; bicycle, bike; ποδήλατο; bicicletta, bici; rower, rowery; polkupyörä, pyörä, fillari, pyörän; cykel, cyklar, cykeln; bisiklet; دراجة, دراجة هوائية, بسكليت, عجلة; دوچرخه; سائیکل, بائیسکل
scooter: trottinette; scooter, kick scooter; πατίνι; monopattino; hulajnoga; potkulauta; sparkcykel; scooter; سكوتر; اسکوتر; سکوٹر
motorbike: moto, mobylette; motorbike, motorcycle, moped; μηχανή, μοτοσικλέτα, μηχανάκι; motocicletta, motorino; motocykl, motorower; moottoripyörä, mopo; motorcykel, moped; motosiklet, motor; دراجة نارية; موتورسیکلت, موتور سیکلت; موٹر سائیکل
car: voiture, auto, bagnole; car; αυτοκίνητο, αμάξι; auto, automobile, macchina; samochód, auto; auto, henkilöauto; bil; araba, otomobil; سيارة, سيارات; ماشین, خودرو, اتومبیل; گاڑی, کار
van: camionnette, utilitaire, fourgon; van; φορτηγάκι, βαν; furgone, furgoncino; furgonetka, bus dostawczy; pakettiauto; skåpbil; kamyonet, minibüs, panelvan; شاحنة صغيرة, فان; وانت, ون; وین, پک اپ
trailer: remorque; trailer; ρυμουλκούμενο, τρέιλερ; rimorchio; przyczepa; peräkärry, perävaunu; släpvagn, släp; römork, treyler; مقطورة; یدک کش, تریلر; ٹریلر
tyre: pneu, roue; tyre, tire, wheel; ρόδα, ελαστικό; pneumatico, gomma, ruota; opona, koło; rengas, renkaat, rengasta; däck, hjul; lastik, tekerlek; إطار سيارة, عجلات; لاستیک, چرخ; ٹائر, پہیہ
helmet: casque; helmet; κράνος; casco; kask; kypärä; hjälm; kask; خوذة; کلاه ایمنی, کلاه کاسکت; ہیلمٹ
carpool: covoiturage, trajet; carpool, ride, lift; συνεπιβατισμός; passaggio in auto, passaggio; wspólny przejazd, podwózka; kimppakyyti, kyyti; samåkning, skjuts; araç paylaşımı, yolculuk; توصيلة, توصيل; هم سفر, همسفری; لفٹ, سواری
moving: déménagement, déménager, emménagement; moving house, removal, house move; μετακόμιση; trasloco, traslocare; przeprowadzka; muutto, muuttoapu, muuton; flytt, flytta, flytthjälp; taşınma, nakliye, ev taşıma; نقل أثاث, انتقال; اسباب کشی, اثاث کشی; نقل مکانی, سامان منتقلی, گھر بدلنا
delivery: livraison, livrer, coursier; delivery, courier; παράδοση; consegna, consegnare; dostawa, kurier; toimitus, kuljetus, kuriiri; leverans, bud; teslimat, kurye; تسليم; تحویل, پیک; ڈیلیوری, ترسیل
driving: conduite, chauffeur, permis de conduire; driving, driver; οδήγηση, οδηγός; guida, autista, patente; jazda samochodem, kierowca, prawo jazdy; ajaminen, kuljettaja, ajokortti; körning, chaufför, körkort; sürücü, şoför, ehliyet, araba kullanma; قيادة, سائق; رانندگی, راننده; ڈرائیونگ, ڈرائیور
parking: parking, stationnement, garage; parking, garage; πάρκινγκ, γκαράζ; parcheggio, garage, posto auto; parking, garaż; pysäköinti, autotalli; parkering, garage; otopark, garaj; موقف, كراج, جراج; پارکینگ, گاراژ; پارکنگ, گیراج
ticket: billet, ticket; ticket; εισιτήριο; biglietto; bilet; lippu, liput, matkalippu; biljett; bilet; تذكرة, تذاكر; بلیط, بلیت; ٹکٹ
wheelchair: fauteuil roulant; wheelchair; αναπηρικό αμαξίδιο, αμαξίδιο; sedia a rotelle, carrozzella; wózek inwalidzki; pyörätuoli; rullstol; tekerlekli sandalye; كرسي متحرك; ویلچر, صندلی چرخدار; وہیل چیئر
walker: déambulateur, béquilles, canne; walking frame, crutches, walking stick, rollator; περιπατητήρας, πατερίτσες, μπαστούνι; deambulatore, stampelle, bastone; chodzik, kule, balkonik; rollaattori, kyynärsauvat, kävelykeppi; rollator, kryckor, käpp; yürüteç, koltuk değneği, baston; عكاز, عكازات, مشاية; واکر, عصا; واکر, بیساکھی, چھڑی
`
