/** Electronics. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const electronics = `
computer: ordinateur, pc; computer, pc; υπολογιστής; computer; komputer; tietokone; dator; bilgisayar; حاسوب, كمبيوتر, حواسيب; رایانه, کامپیوتر; کمپیوٹر
laptop: ordinateur portable, portable; laptop, notebook computer; λάπτοπ, φορητός υπολογιστής; portatile, computer portatile; laptop; kannettava tietokone, läppäri; bärbar dator, laptop; dizüstü bilgisayar, laptop; لابتوب, حاسوب محمول; لپ تاپ, لپتاپ; لیپ ٹاپ
tablet: tablette; tablet, ipad; τάμπλετ; tablet; tablet; tabletti; surfplatta; tablet; تابلت, جهاز لوحي; تبلت; ٹیبلٹ
phone: téléphone, smartphone, mobile; phone, telephone, smartphone, mobile phone; τηλέφωνο, κινητό; telefono, cellulare, smartphone; telefon, smartfon, komórka; puhelin, kännykkä; telefon, mobil, mobiltelefon; telefon, cep telefonu; هاتف, هواتف, جوال, موبايل, تلفون; تلفن, گوشی, موبایل; فون, موبائل, ٹیلی فون
charger: chargeur; charger; φορτιστής; caricabatterie, caricatore; ładowarka; laturi; laddare; şarj aleti, şarj cihazı; شاحن, شواحن; شارژر; چارجر
cable: câble, cordon; cable, wire; καλώδιο; cavo; kabel; kaapeli, johto, johdot; kabel, sladd; kablo; كابل, سلك; کابل, سیم; تار, کیبل
tv: télévision, téléviseur, télé, tv; television, tv; τηλεόραση; televisore, televisione, tv; telewizor; televisio, tv; tv, teve; televizyon; تلفاز, تلفزيون; تلویزیون; ٹی وی, ٹیلی ویژن
radio: radio, transistor; radio; ραδιόφωνο; radio; radio; radio; radio; radyo; راديو, مذياع; رادیو; ریڈیو
screen: écran, moniteur; monitor, computer screen; οθόνη; monitor, schermo; monitor, ekran; näyttö, näytöt; bildskärm, skärm; ekran, monitör; شاشة, شاشات; مانیتور, صفحه نمایش; مانیٹر, سکرین
keyboard: clavier; keyboard; πληκτρολόγιο; tastiera; klawiatura; näppäimistö; tangentbord; klavye; لوحة مفاتيح, كيبورد; کیبورد, صفحه کلید; کی بورڈ
printer: imprimante; printer; εκτυπωτής; stampante; drukarka; tulostin; skrivare; yazıcı; طابعة, طابعات; پرینتر, چاپگر; پرنٹر
headphones: casque audio, écouteurs; headphones, earphones; ακουστικά; cuffie, auricolari; słuchawki; kuulokkeet; hörlurar; kulaklık; سماعات, سماعة; هدفون; ہیڈ فون
speaker: enceinte, haut-parleur; speaker, loudspeaker; ηχείο; altoparlante, cassa acustica; głośnik; kaiutin, kaiuttimet; högtalare; hoparlör; مكبر صوت; بلندگو, اسپیکر; سپیکر, اسپیکر
camera: appareil photo, caméra; camera; φωτογραφική μηχανή, κάμερα; macchina fotografica, fotocamera; aparat fotograficzny, aparat, kamera; kamera; kamera; fotoğraf makinesi, kamera; كاميرا, آلة تصوير; دوربین; کیمرہ, کیمرا
console: console de jeux, console; game console, playstation, xbox; κονσόλα; console; konsola; pelikonsoli, konsoli; spelkonsol; oyun konsolu; جهاز ألعاب, بلايستيشن; کنسول بازی; گیم کنسول
internet: internet, wifi, box internet; internet, wifi, router; ίντερνετ, διαδίκτυο, ρούτερ; internet, modem; internet, router; internet, netti, reititin; internet, router; internet, modem; إنترنت, راوتر; اینترنت, مودم; انٹرنیٹ, راؤٹر
usb_stick: clé usb, disque dur; usb stick, hard drive; στικάκι, σκληρός δίσκος; chiavetta usb, disco rigido; pendrive, dysk; muistitikku, kovalevy; usb-minne, hårddisk; usb bellek, sabit disk; فلاشة, قرص صلب; فلش مموری, هارد; یو ایس بی, ہارڈ ڈسک
`
