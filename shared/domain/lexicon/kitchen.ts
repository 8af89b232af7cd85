/** What a kitchen holds. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const kitchen = `
fridge: réfrigérateur, frigo; refrigerator, fridge; ψυγείο; frigorifero, frigo; lodówka, lodówki; jääkaappi, jääkaapin; kylskåp; buzdolabı; ثلاجة, ثلاجات, براد; یخچال; فریج, فرج
freezer: congélateur; freezer; καταψύκτης; congelatore, freezer; zamrażarka; pakastin; frys, frysbox; dondurucu, derin dondurucu; فريزر, مجمد; فریزر; فریزر
oven: four; oven; φούρνος; forno; piekarnik; uuni; ugn; fırın; فرن, أفران; فر; تندور, اوون
stove: cuisinière, gazinière, plaque de cuisson; cooker, stove, hob; κουζίνα, εστία; fornello, piano cottura; kuchenka; liesi, hella, keittolevy; spis; ocak; طباخ, موقد, بوتاجاز; اجاق, اجاق گاز; چولہا, چولہے
microwave: micro-ondes, micro-onde; microwave; φούρνος μικροκυμάτων; microonde; mikrofalówka, kuchenka mikrofalowa; mikroaaltouuni, mikro; mikrovågsugn, mikro; mikrodalga; ميكروويف; مایکروویو, ماکروویو; مائیکروویو
dishwasher: lave-vaisselle; dishwasher; πλυντήριο πιάτων; lavastoviglie; zmywarka; astianpesukone; diskmaskin; bulaşık makinesi; جلاية, غسالة صحون; ماشین ظرفشویی, ظرفشویی; برتن دھونے کی مشین
kettle: bouilloire; kettle; βραστήρας; bollitore; czajnik; vedenkeitin; vattenkokare; su ısıtıcısı, kettle; غلاية; کتری; کیتلی
coffee_maker: cafetière, machine à café; coffee maker, coffee machine; καφετιέρα; caffettiera, moka; ekspres do kawy, ekspres; kahvinkeitin; kaffebryggare; kahve makinesi; ماكينة قهوة; قهوه ساز; کافی مشین
toaster: grille-pain; toaster; φρυγανιέρα, τοστιέρα; tostapane; toster, opiekacz; leivänpaahdin; brödrost; ekmek kızartma makinesi, tost makinesi; محمصة, محمصة خبز; توستر; ٹوسٹر
mixer: mixeur, blender, robot de cuisine; blender, mixer, food processor; μπλέντερ, μίξερ; frullatore, mixer; blender, mikser; tehosekoitin, sauvasekoitin; mixer, matberedare; blender, mutfak robotu, mikser; خلاط; مخلوط کن, همزن; بلینڈر, مکسر
pan: poêle; frying pan; τηγάνι; padella; patelnia; paistinpannu; stekpanna; tava; مقلاة; ماهیتابه, تابه; فرائی پین, توا
pot: casserole, marmite, cocotte; pot, saucepan; κατσαρόλα; pentola; garnek, garnki; kattila; kastrull, gryta; tencere; قدر, قدور, طنجرة, حلة; قابلمه, دیگ; دیگچی, پتیلی
plate: assiette; plate, plates; πιάτο; piatto; talerz; lautanen, lautaset; tallrik; tabak; صحن, صحون, طبق, أطباق; بشقاب; پلیٹ
dishes: vaisselle; dishes, crockery; πιατικά; stoviglie; naczynia; astiat, astiasto; porslin, servis; bulaşık, yemek takımı; أواني, أطباق مائدة; ظرف, ظروف; برتن, برتنوں
glass: verre; drinking glass, glasses; ποτήρι; bicchiere; szklanka, kieliszek; juomalasi, lasi, lasit; dricksglas; bardak, kadeh; كأس, كؤوس; لیوان; گلاس
cup: tasse, mug; cup, mug; φλιτζάνι, κούπα; tazza; filiżanka, kubek; kuppi, kupit, muki; kopp, mugg; fincan, kupa; فنجان, فناجين, كوب; فنجان, ماگ; پیالی, کپ
cutlery: couverts, fourchette, cuillère; cutlery, fork, spoon; μαχαιροπίρουνα, πιρούνι, κουτάλι; posate, forchetta, cucchiaio; sztućce, widelec, łyżka; aterimet, haarukka, lusikka; bestick, gaffel, sked; çatal, kaşık, çatal bıçak; ملعقة, ملاعق, شوكة; قاشق, چنگال; چمچ, کانٹا, چمچے
knife: couteau; knife, knives; μαχαίρι; coltello; nóż, noże; veitsi, veitset, veitsen; kniv; bıçak; سكين, سكاكين; چاقو, کارد; چھری, چاقو
jar: bocal, bocaux; jar; βαζάκι; barattolo; słoik; lasipurkki, purkki; glasburk, burk; kavanoz; برطمان, مرطبان; شیشه مربا; مرتبان, جار
bottle: bouteille; bottle; μπουκάλι; bottiglia; butelka; pullo; flaska; şişe; قنينة, زجاجة, زجاجات; بطری; بوتل
samovar: samovar, théière; teapot, samovar; τσαγιέρα; teiera; imbryk, samowar; teekannu; tekanna; çaydanlık, semaver; إبريق شاي; سماور, قوری; سماوار, چائے دانی
`
