/** For children and those who care for them. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const children = `
baby: bébé, nourrisson; baby, newborn; μωρό; neonato, bebè; niemowlę, dziecko, noworodek; vauva; bebis, spädbarn; bebek; رضيع, طفل صغير, بيبي; نوزاد, بچه; بچہ, بچے, شیرخوار
children: enfant, gosse, gamin; child, children, kids; παιδί; bambino, bambini; dzieci; lapsi, lapset, lasten, lapsen; barn; çocuk; طفل, أطفال; کودک, کودکان; بچوں
pram: poussette, landau; stroller, pushchair, pram, buggy; καρότσι, καροτσάκι; passeggino, carrozzina; wózek, wózki; rattaat, lastenvaunut, vaunut; barnvagn, sulky; bebek arabası, puset; عربة أطفال; کالسکه; بچہ گاڑی, پرام
cot: lit bébé, berceau; cot, crib, cradle; κούνια; culla, lettino; łóżeczko, kołyska; pinnasänky, kehto; spjälsäng, vagga; beşik; مهد, سرير أطفال; گهواره, تخت نوزاد; پنگوڑا, جھولا
high_chair: chaise haute; high chair; καρεκλάκι φαγητού; seggiolone; krzesełko do karmienia; syöttötuoli; barnstol, matstol; mama sandalyesi; كرسي طعام للأطفال; صندلی غذای کودک; اونچی کرسی
car_seat: siège auto; car seat, child seat; παιδικό κάθισμα; seggiolino auto, seggiolino; fotelik, fotelik samochodowy; turvaistuin; bilbarnstol; oto koltuğu; مقعد سيارة للأطفال; صندلی ماشین کودک; کار سیٹ
nappies: couche; nappies, diapers, nappy; πάνες, πάνα; pannolini, pannolino; pieluchy, pieluszki; vaipat, vaippa; blöjor, blöja; bebek bezi, çocuk bezi; حفاض, حفاضات, حفاظات; پوشک; ڈائپر, پیمپر
feeding_bottle: biberon; baby bottle, feeding bottle; μπιμπερό; biberon; butelka dla niemowląt, smoczek; tuttipullo; nappflaska; biberon; رضاعة, زجاجة رضاعة; شیشه شیر; فیڈر
toy: jouet; toy, toys; παιχνίδι; giocattolo, giocattoli; zabawka, zabawki; lelu; leksak; oyuncak; لعبة, ألعاب; اسباب بازی; کھلونا, کھلونے, کھلونوں
doll: poupée; doll; κούκλα; bambola; lalka; nukke, nuket; docka; oyuncak bebek; دمية, دمى; عروسک; گڑیا
teddy: peluche, doudou; teddy bear, plush; λούτρινο, αρκουδάκι; peluche, orsacchiotto; miś, pluszak; nalle, pehmolelu; nalle, gosedjur; peluş, oyuncak ayı; دبدوب; خرس عروسکی; ٹیڈی بیئر
puzzle: puzzle; puzzle, jigsaw; παζλ; puzzle; puzzle, układanka; palapeli; pussel; yapboz, puzzle; بازل, أحجية; پازل, جورچین; پزل, معمہ
blocks: lego, cubes; lego, building blocks; τουβλάκια; lego, mattoncini; klocki; palikat, legot; klossar, lego; lego; مكعبات, ليغو; لگو; بلاکس
swing: balançoire, toboggan; swing, slide; τσουλήθρα; altalena, scivolo; huśtawka, zjeżdżalnia; keinu, liukumäki; gunga, rutschkana; salıncak, kaydırak; أرجوحة, مراجيح; تاب, سرسره; جھولے, سلائیڈ
school_supplies: fournitures scolaires, cahier, trousse; school supplies, notebook, pencil case; σχολικά είδη, τετράδιο; materiale scolastico, quaderno, astuccio; przybory szkolne, zeszyt, piórnik; koulutarvikkeet, vihko, penaali; skolmaterial, skrivbok; okul malzemesi, defter, kırtasiye; قرطاسية, دفتر, دفاتر; لوازم التحریر, دفتر; سٹیشنری, کاپی
maternity: grossesse, maternité; maternity, pregnancy; εγκυμοσύνη; gravidanza, premaman; ciąża, ciążowe; raskaus, äitiys; gravid, graviditet; hamile, hamilelik; حمل, حامل; بارداری, حاملگی; حمل, زچگی
babysitting: baby-sitting, garde d'enfants, nounou, baby-sitter; babysitting, babysitter, childcare; μπέιμπι σίτινγκ, φύλαξη παιδιών; babysitter, babysitting; opieka nad dzieckiem, opieka nad dziećmi, niania; lastenhoito, lapsenvahti; barnpassning, barnvakt; çocuk bakımı, bebek bakıcısı, çocuk bakıcısı; مجالسة أطفال, رعاية أطفال, جليسة أطفال; نگهداری کودک, پرستار بچه; بچوں کی دیکھ بھال, آیا
`
