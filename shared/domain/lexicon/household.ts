/** Machines and means of a household. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const household = `
washing_machine: lave-linge, machine à laver; washing machine, washer; πλυντήριο, πλυντήριο ρούχων; lavatrice; pralka, pralki; pesukone, pyykinpesukone; tvättmaskin; çamaşır makinesi; غسالة, غسالات; ماشین لباسشویی, لباسشویی; واشنگ مشین, کپڑے دھونے کی مشین
dryer: sèche-linge; tumble dryer, clothes dryer; στεγνωτήριο; asciugatrice; suszarka; kuivausrumpu; torktumlare; kurutma makinesi; نشافة, مجفف ملابس; خشک کن; ڈرائر
vacuum: aspirateur; vacuum cleaner, hoover, vacuum; ηλεκτρική σκούπα; aspirapolvere; odkurzacz; imuri, pölynimuri; dammsugare; elektrikli süpürge; مكنسة كهربائية; جاروبرقی, جارو برقی; ویکیوم کلینر
broom: balai; broom; σκούπα; scopa; miotła; luuta, harja; sopborste, kvast; süpürge; مكنسة; جارو; جھاڑو
iron: fer à repasser; iron, ironing; σίδερο; ferro da stiro; żelazko; silitysrauta; strykjärn; ütü; مكواة; اتو; استری
ironing_board: planche à repasser; ironing board; σιδερώστρα; asse da stiro; deska do prasowania; silityslauta; strykbräda; ütü masası; طاولة كي; میز اتو; استری کی میز
fan: ventilateur; fan; ανεμιστήρας; ventilatore; wentylator; tuuletin; fläkt; vantilatör, pervane; مروحة, مراوح; پنکه; پنکھا, پنکھے
heater: radiateur, chauffage; heater, radiator, heating; θερμάστρα, καλοριφέρ, σόμπα; stufa, termosifone, riscaldamento; grzejnik, ogrzewanie, piecyk; lämmitin, lämmitys, patteri; element, värmare, uppvärmning; ısıtıcı, soba, kalorifer; مدفأة, دفاية, تدفئة; بخاری, شوفاژ; ہیٹر
air_conditioner: climatiseur, climatisation; air conditioner; κλιματιστικό; condizionatore; klimatyzator; ilmastointilaite; luftkonditionering; klima; مكيف, مكيفات; کولر, کولر گازی; ایئر کنڈیشنر, اے سی
boiler: chaudière, chauffe-eau; boiler, water heater; θερμοσίφωνας, λέβητας; caldaia, scaldabagno; bojler, piec; lämminvesivaraaja; varmvattenberedare; kombi, şofben; سخان; آبگرمکن; گیزر
sewing_machine: machine à coudre; sewing machine; ραπτομηχανή; macchina da cucire; maszyna do szycia; ompelukone; symaskin; dikiş makinesi; ماكينة خياطة; چرخ خیاطی; سلائی مشین
drying_rack: étendoir, séchoir à linge; drying rack, clothes horse; απλώστρα; stendibiancheria, stendino; suszarka na pranie; pyykkiteline, kuivausteline; torkställning; çamaşır askısı, çamaşırlık; منشر; بند رخت; کپڑے سکھانے کا اسٹینڈ
basket: panier, corbeille; basket; καλάθι; cesto, cestino; kosz, koszyk; kori; korg; sepet; سلة, سلال; سبد; ٹوکری
bucket: seau, bassine; bucket; κουβάς; secchio; wiadro; ämpäri, sanko; hink; kova; دلو, سطل; سطل; بالٹی
bin: poubelle; rubbish bin, trash can; κάδος, σκουπιδοτενεκές; pattumiera; śmietnik; roskakori, roskis; papperskorg, soptunna; çöp kutusu; سلة مهملات; سطل زباله; کوڑے دان
key: clé, clef; key; κλειδί; chiave; klucz; avain, avaimet, avaimen; nyckel; anahtar; مفتاح, مفاتيح; کلید; چابی, کنجی
lock: serrure, cadenas; lock, padlock; κλειδαριά, λουκέτο; serratura, lucchetto; zamek, kłódka; lukko, lukot; lås, hänglås; kilit; قفل, أقفال; قفل; تالا
door: porte; door; πόρτα; porta; drzwi; ovi; dörr; kapı; باب, أبواب; درب; دروازہ
window: fenêtre; window; παράθυρο; finestra; okno; ikkuna; fönster; pencere; نافذة, نوافذ, شباك; پنجره; کھڑکی
toilet: toilettes, cuvette; toilet; τουαλέτα; gabinetto, water; toaleta, sedes; vessa, wc; toalett; tuvalet, klozet; مرحاض, تواليت; توالت; ٹوائلٹ, بیت الخلا
bath: baignoire, douche; bathtub, shower; μπανιέρα, ντους; vasca da bagno, doccia; wanna, prysznic; kylpyamme, suihku; badkar, dusch; küvet, duş; حوض استحمام, دش; وان, دوش; باتھ ٹب, شاور
sink: évier, lavabo; sink, washbasin; νεροχύτης, νιπτήρας; lavandino, lavello; zlew, umywalka; pesuallas, tiskiallas; diskho, handfat; lavabo, evye; مغسلة, مجلى; سینک, روشویی; سنک, واش بیسن
tap: robinet; tap, faucet; βρύση; rubinetto; kran; hana, vesihana; vattenkran; musluk, batarya; حنفية, صنبور; شیر آب; نل, ٹونٹی
battery: pile, batterie; battery; μπαταρία; batteria, pila; bateria; paristo, akku; batteri; pil, akü; بطارية, بطاريات; باتری, باطری; بیٹری
bulb: ampoule; light bulb, bulb; λαμπτήρας; lampadina; żarówka; hehkulamppu; glödlampa; ampul; لمبات, مصباح كهربائي; لامپ رشته ای, حباب; بلب
extension_cord: rallonge, multiprise; extension cord, power strip; προέκταση, πολύπριζο; prolunga, ciabatta elettrica; przedłużacz; jatkojohto; förlängningssladd, skarvsladd; uzatma kablosu; وصلة كهربائية; سیم رابط; ایکسٹینشن
`
