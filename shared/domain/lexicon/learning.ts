/** Learning and teaching. A line: concept: fr; en; el; it; pl; fi; sv; tr; ar; fa; ur, the words of a language between commas. */
export const learning = `
lesson: cours, leçon; lesson, lessons, class, course; μάθημα, μαθήματα; lezione, corso, lezioni; lekcja, kurs, lekcje, korepetycje; oppitunti, kurssi, tunti, tunnit; lektion, kurs, undervisning; ders, kurs; درس, دروس, دورة; درس, کلاس; سبق, اسباق, کلاس, کورس
tutoring: soutien scolaire, aide aux devoirs, devoirs; tutoring, tutor, homework help, homework; ιδιαίτερα, φροντιστήριο; ripetizioni, aiuto compiti, doposcuola, compiti; pomoc w lekcjach, odrabianie lekcji, korepetytor; tukiopetus, läksyapu, läksyt; läxhjälp, läxor, läxläsning; özel ders, ödev yardımı, ödev; دروس خصوصية, تقوية, واجبات; تدریس خصوصی, تکالیف; ٹیوشن, ہوم ورک
language: langue, langues; language, languages; γλώσσα, ξένη γλώσσα; lingua, lingue; język, języki; kieli, kielet, kielen; språk; dil, yabancı dil; لغة, لغات; زبان; زبان
french: français; french; γαλλικά; francese; francuski; ranska, ranskan; franska; fransızca; فرنسية, فرنسي; فرانسه, فرانسوی; فرانسیسی, فرنچ
english: anglais; english; αγγλικά; inglese; angielski; englanti, englannin, englantia; engelska; ingilizce; إنجليزية, انجليزي; انگلیسی; انگریزی
spanish: espagnol; spanish; ισπανικά; spagnolo; hiszpański; espanja, espanjan; spanska; ispanyolca; إسبانية, اسباني; اسپانیایی; ہسپانوی
german: allemand; german; γερμανικά; tedesco; niemiecki; saksa, saksan; tyska; almanca; ألمانية, الماني; آلمانی; جرمن
arabic: arabe; arabic; αραβικά; arabo; arabski; arabia, arabian; arabiska; arapça; عربية, عربي; عربی; عربی
greek: grec; greek; ελληνικά; greco; grecki; kreikka, kreikan; grekiska; yunanca; يونانية; یونانی; یونانی
italian: italien; italian; ιταλικά; italiano; włoski; italia, italian; italienska; italyanca; إيطالية; ایتالیایی; اطالوی
polish: polonais; polish; πολωνικά; polacco; polski; puola, puolan; polska; lehçe; بولندية; لهستانی; پولش
finnish: finnois, finlandais; finnish; φινλανδικά; finlandese; fiński; suomi, suomen, suomea; finska; fince; فنلندية; فنلاندی; فنش
swedish: suédois; swedish; σουηδικά; svedese; szwedzki; ruotsi, ruotsin; svenska; isveççe; سويدية; سوئدی; سویڈش
turkish: turc; turkish; τουρκικά; turco; turecki; turkki, turkin; turkiska; türkçe; تركية; ترکی; ترکی
persian: persan, farsi; persian, farsi; περσικά, φαρσί; persiano, farsi; perski; persia, farsi; persiska, farsi; farsça; فارسية; فارسی; فارسی
urdu: ourdou; urdu; ούρντου; urdu; urdu; urdu; urdu; urduca; أردية, أردو; اردو; اردو
maths: mathématiques, maths, math; mathematics, maths, math; μαθηματικά; matematica; matematyka; matematiikka, matikka; matematik, matte; matematik; رياضيات; ریاضی, ریاضیات; ریاضی, حساب
reading: lecture, alphabétisation, lire; reading, literacy; ανάγνωση, διάβασμα; lettura, alfabetizzazione, leggere; czytanie; lukeminen, lukutaito; läsning, läsa; okuma, okuma yazma; قراءة, محو الأمية; خواندن, سواد; پڑھنا, خواندگی
writing: écriture, rédaction, écrivain public; writing, proofreading; γραφή, γράψιμο; scrittura, scrivere, correzione testi; pisanie, korekta tekstu; kirjoittaminen, oikoluku; skrivande, skriva, korrekturläsning; yazma, düzeltme; كتابة, تدقيق; نوشتن, ویرایش; لکھنا, تحریر
conversation: conversation, atelier de conversation; conversation, language exchange; συζήτηση, συνομιλία; conversazione, scambio linguistico; konwersacje, rozmowa; keskustelu, kielikahvila; konversation, samtal, språkcafé; konuşma pratiği, konuşma, sohbet; محادثة; مکالمه, گفتگو; گفتگو, بات چیت
guitar_lessons: cours de guitare; guitar lessons, guitar lesson; μαθήματα κιθάρας; lezioni di chitarra; lekcje gitary, nauka gry na gitarze; kitaratunnit, kitaransoitto; gitarrlektioner, gitarrlektion; gitar dersi; دروس غيتار; آموزش گیتار; گٹار سکھانا
teacher: professeur, prof, enseignant; teacher; δάσκαλος, καθηγητής; insegnante, maestro, professore; nauczyciel, nauczycielka; opettaja; lärare; öğretmen; معلم, مدرس, أستاذ; معلم, آموزگار; استاد, ٹیچر
drawing: dessin, dessiner, aquarelle; drawing, sketching, watercolour; ζωγραφική, σχέδιο; disegno, disegnare, acquerello; rysunek, rysowanie, akwarela; piirustus, piirtäminen; teckning, teckna, akvarell; resim, çizim; رسم; نقاشی, طراحی با مداد; ڈرائنگ, مصوری
craft: artisanat, poterie, loisirs créatifs; craft, crafts, pottery; χειροτεχνία, κεραμική; artigianato, ceramica, lavoretti; rękodzieło, ceramika; käsityö, keramiikka, askartelu; hantverk, keramik, pyssel; el işi, el sanatları, seramik; أشغال يدوية, حرف, فخار; صنایع دستی, سفالگری; دستکاری, مٹی کے برتن
workshop: atelier; workshop; εργαστήριο; laboratorio; warsztat, warsztaty; työpaja, paja; workshop, verkstad; atölye; ورشة, ورشات; کارگاه; ورکشاپ
`
