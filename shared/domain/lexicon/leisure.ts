/** Sport, music, books and play. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const leisure = `
book: livre, roman, bouquin; book, novel; βιβλίο; libro, romanzo; książka, książki, powieść; kirja, romaani; bok, böcker, roman; kitap, roman; كتاب, كتب, رواية; کتاب, رمان; کتاب, کتابیں, ناول
comics: bande dessinée, bd, manga; comic, comics, manga; κόμικ, κόμικς; fumetto, fumetti; komiks, manga; sarjakuva, manga; serietidning, manga; çizgi roman; قصص مصورة, كوميكس; کمیک, داستان مصور; کامکس
magazine: magazine, revue; magazine; περιοδικό; rivista; czasopismo, gazeta; aikakauslehti, lehti; tidskrift, tidning; dergi; مجلة, مجلات; مجله; رسالہ, میگزین
dictionary: dictionnaire; dictionary; λεξικό; dizionario, vocabolario; słownik; sanakirja; ordbok, ordlista; sözlük; قاموس, معجم; فرهنگ لغت, دیکشنری; لغت, ڈکشنری
board_game: jeu de société, jeux de société, jeu; board game, game; επιτραπέζιο, επιτραπέζιο παιχνίδι; gioco da tavolo, gioco; gra planszowa, planszówka, gra; lautapeli, peli; sällskapsspel, brädspel, spel; kutu oyunu, masa oyunu, oyun; لعبة لوحية; بازی فکری, بازی; بورڈ گیم, کھیل
chess: échecs, jeu d'échecs; chess; σκάκι; scacchi; szachy; shakki; schack; satranç; شطرنج; شطرنج; شطرنج
guitar: guitare; guitar; κιθάρα; chitarra; gitara; kitara; gitarr; gitar; غيتار, جيتار; گیتار; گٹار
piano: piano; piano; πιάνο; pianoforte, piano; pianino, fortepian; piano; piano; piyano; بيانو; پیانو; پیانو
violin: violon; violin; βιολί; violino; skrzypce; viulu; fiol, violin; keman; كمان, كمنجة; ویولن; وائلن
music: musique; music; μουσική; musica; muzyka; musiikki, musiikin; musik; müzik; موسيقى; موسیقی; موسیقی
instrument: instrument de musique, flûte, batterie de musique; musical instrument, flute, drums; μουσικό όργανο, φλάουτο; strumento musicale, flauto; instrument muzyczny, flet; soitin, huilu; musikinstrument, flöjt; müzik aleti, flüt, saz; آلة موسيقية, عود; ساز, فلوت, سه تار; ساز, بانسری, طبلہ
record: vinyle, disque vinyle; vinyl, record player; βινύλιο, πικάπ; vinile, giradischi; winyl, gramofon; vinyyli, levysoitin; vinylskiva, skivspelare; plak, pikap; أسطوانة; صفحه گرامافون; ریکارڈ
ball: ballon, balle; ball, football; μπάλα; pallone, palla; piłka; pallo, jalkapallo; boll, fotboll; top, futbol topu; كرة; توپ; گیند, فٹ بال
racket: raquette; racket, racquet; ρακέτα; racchetta; rakieta; maila; racket; raket; مضرب, مضارب; راکت; ریکٹ, بلا
skis: ski, skis; skis, ski; σκι; sci; narty; sukset; skidor; kayak; زلاجات, تزلج; اسکی; سکی
skates: patins, rollers; skates, roller skates; πατίνια; pattini; łyżwy, rolki; luistimet, rullaluistimet; skridskor, rullskridskor; paten; مزلجة, زلاجة; اسکیت; سکیٹس
sledge: luge; sledge, sled; έλκηθρο; slitta, slittino; sanki; pulkka, kelkka; pulka, kälke; kızak; مزلاج; سورتمه; برف گاڑی
weights: haltères, musculation; weights, dumbbells; βαράκια, αλτήρες; pesi, manubri; hantle, ciężarki; käsipainot, painot; hantlar, vikter; dambıl, halter; أثقال, دمبل; دمبل, وزنه; ڈمبل, وزن
yoga_mat: tapis de yoga, tapis de sport; yoga mat; στρώμα γιόγκα; tappetino yoga; mata do jogi, mata; joogamatto; yogamatta; yoga matı; سجادة يوغا; مت یوگا, زیرانداز یوگا; یوگا میٹ
yoga: yoga; yoga; γιόγκα; yoga; joga; jooga; yoga; yoga; يوغا; یوگا; یوگا
fishing: pêche, canne à pêche; fishing, fishing rod; ψάρεμα, καλάμι; canna da pesca; wędka, wędkarstwo; kalastus, onki; fiske, fiskespö; olta, balık tutma; صيد سمك, صنارة; ماهیگیری, قلاب; ماہی گیری
swimming: natation, piscine; swimming; κολύμπι, κολύμβηση; nuoto, nuotare; pływanie, basen; uinti, uimaopetus; simning, simma; yüzme; سباحة; شنا; تیراکی
hiking: randonnée, marche; hiking, hike, walks; πεζοπορία; escursione, escursionismo, camminata; wędrówka, wycieczka; vaellus, retki; vandring, fotvandring; doğa yürüyüşü, yürüyüş; مشي, تنزه; پیاده روی, کوهنوردی; پیدل سیر, ہائیکنگ
running: course à pied, jogging; running, jogging; τρέξιμο; corsa, jogging; bieganie; juoksu, lenkkeily; löpning, jogga; koşu; جري, ركض; دویدن, دو; دوڑ
dance: danse; dance, dancing; χορός; danza, ballo; taniec; tanssi; dans; dans; رقص; رقص; رقص, ناچ
theatre: théâtre, cinéma; theatre, theater, cinema; θέατρο, σινεμά; teatro, cinema; teatr, kino; teatteri, elokuva; teater, bio; tiyatro, sinema; مسرح, سينما; تئاتر, سینما; تھیٹر, سینما
choir: chorale, chant; choir, singing; χορωδία, τραγούδι; coro, canto; chór, śpiew; kuoro, laulu; kör, körsång; koro, şarkı; غناء, جوقة; آواز, گروه کر; گائیکی, گانا
party: fête, anniversaire; party, birthday; γιορτή, γενέθλια; festa, compleanno; przyjęcie, urodziny, impreza; juhla, juhlat, syntymäpäivä; fest, kalas, födelsedag; parti, doğum günü, kutlama; حفلة, حفلات, عيد ميلاد; جشن, تولد; جشن, سالگرہ, تقریب
christmas: noël, sapin de noël; christmas, christmas tree; χριστούγεννα, χριστουγεννιάτικο δέντρο; natale, albero di natale; święta, choinka; joulu, joulukuusi; jul, julgran; yılbaşı, noel; كريسماس; کریسمس; کرسمس
`
