/**
 * Twenty everyday words in each language: a word as a title has it, then forms in which people ask for it, inflected and
 * as a keyboard without accents writes them.
 */
const forms = {
  fr: `canapé: canapés, canape, le canapé, CANAPES
vélo: vélos, velo, velos, un vélo
étagère: étagères, etagere, etageres
réparation: réparations, reparation, réparer, reparer
table: tables, la table
chaise: chaises, des chaises
poussette: poussettes
lave-linge: lave linge, machine à laver
parapluie: parapluies, un parapluie
échelle: échelles, l'échelle, l’échelle, echelle
traduction: traductions, traduire
bébé: bébés, bebe, bebes
rideau: rideaux
cheval à bascule: chevaux, cheval
déménagement: demenagement, déménagements, déménager
accordéon: accordéons, accordeon, d'accordéon
manteau: manteaux
couturière: couturieres, couturière, couturières
tricycle: tricycles
bricolage: bricolages, le bricolage`,
  en: `sofa: sofas, the sofa
bicycle: bicycles, bike, bikes
shelf: shelves
baby clothes: babies, clothes
cooking: cook, cooks
umbrella: umbrellas, an umbrella
chair: chairs
knife: knives
translation: translations, translate, translating
gardening: gardening, gardener
toy: toys, the toys
washing machine: washing machines, washer
café table: cafe table, tables
repair: repairs, repairing, repaired
accordion: accordions
blanket: blankets
story: stories
lesson: lessons
kettle: kettles
painting: paintings, paint`,
  el: `καναπές: καναπέδες, καναπέ, καναπε, καναπες, ΚΑΝΑΠΕΣ
ποδήλατο: ποδήλατα, ποδηλάτου, ποδηλατο, ΠΟΔΗΛΑΤΑ
καρέκλα: καρέκλες, καρέκλας, καρεκλα
τραπέζι: τραπέζια, τραπεζιού, τραπεζι
κρεβάτι: κρεβάτια, κρεβατιού, κρεβατι
ντουλάπα: ντουλάπες, ντουλάπας, ντουλαπα
βιβλίο: βιβλία, βιβλίου, βιβλιων, βιβλιο
παιχνίδι: παιχνίδια, παιχνιδιών, παιχνιδι
μάθημα: μαθήματα, μαθήματος, μαθηματα
επισκευή: επισκευές, επισκευής, επισκευη
μετάφραση: μεταφράσεις, μεταφράσεων, μεταφραση
καθρέφτης: καθρέφτες, καθρέφτη, καθρεφτης
παλτό: παλτά, παλτο
ομπρέλα: ομπρέλες, ομπρέλας, ομπρελα
κουβέρτα: κουβέρτες, κουβερτα
πλυντήριο: πλυντήρια, πλυντηρίου, πλυντηριο
ψυγείο: ψυγεία, ψυγείου, ψυγειο
κιθάρα: κιθάρες, κιθάρας, κιθαρα
τηλέφωνο: τηλέφωνα, τηλεφώνου, τηλεφωνο
ακορντεόν: ακορντεον, ΑΚΟΡΝΤΕΟΝ`,
  it: `divano: divani, il divano, DIVANI
bicicletta: biciclette, bici
tavolo: tavoli, un tavolo
sedia: sedie, la sedia
libro: libri, dei libri
armadio: armadi, l'armadio, l’armadio
letto: letti
riparazione: riparazioni, riparare
traduzione: traduzioni, tradurre
giocattolo: giocattoli
passeggino: passeggini
lavatrice: lavatrici
ombrello: ombrelli, un ombrello
lampada: lampade, della lampada
città in cartolina: citta, cartoline
tè verde: te verde, verdi
fisarmonica: fisarmoniche
banco da lavoro: banchi, lavori
coperta: coperte
lezione: lezioni`,
  pl: `kanapa: kanapy, kanapę, kanape, kanapie, kanap
rower: rowery, roweru, rowerze, rowerów, rowerow
krzesło: krzesła, krzeslo, krzeseł, krzesel
stół: stoły, stołu, stol, stole
łóżko: łóżka, lozko, łóżek, łóżku
książka: książki, ksiazka, książek, książkę
szafa: szafy, szafę, szafie
pralka: pralki, pralkę, pralek
wózek: wózki, wozek, wózka, wózków
tłumaczenie: tłumaczenia, tlumaczenie, tłumaczeń
naprawa: naprawy, naprawę, naprawie
lekcja: lekcje, lekcji, lekcję
zabawka: zabawki, zabawek, zabawkę
parasol: parasole, parasola, parasoli
kurtka: kurtki, kurtkę, kurtek
garnek: garnki, garnka, garnków
lampa: lampy, lampę, lampie
dywan: dywany, dywanu, dywanów
akordeon: akordeony, akordeonu
lodówka: lodówki, lodowka, lodówkę, lodówce`,
  fi: `sohva: sohvat, sohvaa, sohvan, sohvassa
polkupyörä: polkupyörät, polkupyora, polkupyörää, polkupyörän
pöytä: pöydät, poyta, pöydän, pöytää, pöydällä
tuoli: tuolit, tuolia, tuolin, tuoleja
sänky: sängyt, sanky, sängyn, sänkyä
kirja: kirjat, kirjoja, kirjan, kirjassa
kaappi: kaapit, kaapin, kaappia
lamppu: lamput, lampun, lamppua
matto: matot, maton, mattoa
lelu: lelut, leluja, lelun
korjaus: korjaukset, korjausta, korjauksen
käännös: käännökset, kaannos, käännöstä
takki: takit, takin, takkia
sateenvarjo: sateenvarjot, sateenvarjon, sateenvarjoa
verho: verhot, verhoja, verhon
pesukone: pesukoneet, pesukoneen, pesukonetta
jääkaappi: jaakaappi, jääkaapit, jääkaapin
kitara: kitarat, kitaraa, kitaran
vauva: vauvat, vauvan, vauvoja
haitari: haitarit, haitarin, haitaria`,
  sv: `soffa: soffan, soffor, sofforna
cykel: cykeln, cyklar, cyklarna
bord: bordet, borden
stol: stolen, stolar, stolarna
säng: sängen, sängar, sang
bok: boken, böcker, bocker
hylla: hyllan, hyllor, hyllorna
lampa: lampan, lampor, lamporna
matta: mattan, mattor
leksak: leksaken, leksaker, leksakerna
barnvagn: barnvagnen, barnvagnar
översättning: översättningen, oversattning, översättningar
reparation: reparationen, reparationer
jacka: jackan, jackor
paraply: paraplyet, paraplyer
tvättmaskin: tvättmaskinen, tvattmaskin, tvättmaskiner
kylskåp: kylskåpet, kylskap
gitarr: gitarren, gitarrer
täcke: täcket, täcken, tacke
dragspel: dragspelet, dragspelen`,
  tr: `kanepe: kanepeler, kanepeyi, kanepenin
bisiklet: bisikletler, bisikleti, bisikletin
masa: masalar, masayı, masayi, masanın, masada
sandalye: sandalyeler, sandalyeyi, sandalyenin
yatak: yataklar, yatağı, yatagi, yatağın
dolap: dolaplar, dolabı, dolabi
kitap: kitaplar, kitabı, kitabi, kitapları
koltuk: koltuklar, koltuğu, koltugu
ışık: isik, ışıklar, IŞIK, ışığı
halı: halılar, hali, halıyı
buzdolabı: buzdolabi, buzdolapları, BUZDOLABI
çeviri: çeviriler, ceviri, çeviriyi
tamir: tamiri, tamirler
oyuncak: oyuncaklar, oyuncağı, oyuncagi
şemsiye: şemsiyeler, semsiye, şemsiyeyi
ayakkabı: ayakkabılar, ayakkabi
gitar: gitarlar, gitarı, gitari
ütü: ütüler, utu, ütüyü
İngilizce: ingilizce, INGILIZCE, İNGİLİZCE
perde: perdeler, perdeyi, perdenin`,
  ar: `أريكة: الأريكة, اريكه, أرائك, اريكة
دراجة: الدراجة, دراجات, دراجه, الدراجات
طاولة: الطاولة, طاولات, طاوله
كرسي: الكرسي, كراسي, الكراسي
سرير: السرير, أسرة, اسرة
كتاب: الكتاب, كتب, الكتب, كُتُب
خزانة: الخزانة, خزائن, خزانه
ثلاجة: الثلاجة, ثلاجات, ثلاجه
غسالة: الغسالة, غسالات, غسّالة
لعبة: اللعبة, ألعاب, العاب
ترجمة: الترجمة, ترجمه, للترجمة
تصليح: التصليح, والتصليح, تصليحات
درس: الدرس, دروس, الدروس
سجادة: السجادة, سجاد, سجاده
هاتف: الهاتف, هواتف, بالهاتف
مظلة: المظلة, مظلات, مظله
بطانية: البطانية, بطانيات, بطانيه
مصباح: المصباح, مصابيح
حقيبة: الحقيبة, حقائب, حقيبه
سيارة: السيارة, سيارات, سياره`,
  fa: `مبل: مبل‌ها, مبلها, مبل ها, مبلی
دوچرخه: دوچرخه‌ها, دوچرخه ها, دوچرخه‌ای
میز: میزها, میزهای, ميز, میزی
صندلی: صندلی‌ها, صندليها, صندلی ها
تخت: تخت‌ها, تختها, تختی
کتاب: کتاب‌ها, كتاب, کتابها, کتابهای, کتابی
یخچال: یخچال‌ها, يخچال, یخچالی
فرش: فرش‌ها, فرشها, فرشی
کمد: کمدها, كمد, کمدی
چتر: چترها, چتری
ترجمه: ترجمه‌ها, ترجمه ها, ترجمه‌ی
تعمیر: تعمیرات, تعميرات, تعمیرها
درس: درس‌ها, درسها, درسی
اسباب‌بازی: اسباب بازی, اسباب‌بازی‌ها, اسباب بازیها
پتو: پتوها, پتوی
آینه: آینه‌ها, اینه, آينه
گیتار: گیتارها, گيتار
لپ‌تاپ: لپ تاپ, لپتاپ
کفش: کفش‌ها, كفش, کفشهای
چراغ: چراغ‌ها, چراغها, چراغی`,
  ur: `صوفہ: صوفے, صوفوں, صوفه
سائیکل: سائیکلیں, سائیکلوں, سائيكل
میز: میزیں, میزوں, ميز
کرسی: کرسیاں, کرسیوں, كرسي
کتاب: کتابیں, کتابوں, كتاب
پلنگ: پلنگوں, پلنگ
الماری: الماریاں, الماریوں, الماري
کپڑا: کپڑے, کپڑوں, كپڑے
کھلونا: کھلونے, کھلونوں
قالین: قالینوں, قالين
چھتری: چھتریاں, چھتریوں
کمبل: کمبلوں, كمبل
پنکھا: پنکھے, پنکھوں
برتن: برتنوں, برتن
جوتا: جوتے, جوتوں
ترجمہ: ترجمے, ترجموں, ترجمه
مرمت: مرمتیں, مرمت
سبق: سبقوں, اسباق
ہارمونیم: هارمونيم, ہارمونیم
پودا: پودے, پودوں`,
} as const

export type FormLanguage = keyof typeof forms

/** Each word of a language with its forms. */
export const everydayForms = (language: FormLanguage): { word: string; forms: string[] }[] =>
  forms[language].split('\n').map((line) => {
    const [word = '', rest = ''] = line.split(': ')
    return { word, forms: rest.split(', ') }
  })

/** What a sofa is called in each language. */
export const sofas: Readonly<Record<FormLanguage, string>> = {
  ...{ fr: 'canapé', en: 'sofa', el: 'καναπές', it: 'divano', pl: 'kanapa', fi: 'sohva', sv: 'soffa', tr: 'kanepe' },
  ...{ ar: 'أريكة', fa: 'مبل', ur: 'صوفہ' },
}
