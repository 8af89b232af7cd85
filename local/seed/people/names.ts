/** How people are called, by the language they grew up with. Any name or nickname is welcome, in any script. */
type Names = {
  readonly first: readonly string[]
  /** What some put behind it: an initial, or a family name where initials are not usual. */
  readonly second: readonly string[]
}

const words = (text: string): string[] => text.split(' ')
const initials = words('A. B. C. D. F. G. K. L. M. N. P. R. S. T. V.')

export const names: Readonly<Record<string, Names>> = {
  fr: {
    first: words(
      'Camille Awa Hélène Mamadou Jean-Pierre Léa Fatou Gérard Inès Théo Noémie Karim Solène Bakary Françoise Chloé Moussa Mireille Yanis Aïcha Loïc Océane Thérèse Rokia Benoît Jeanne Souleymane Élodie Gaël Zoé Monique Adèle Tiphaine Kévin Marguerite',
    ),
    second: initials,
  },
  el: {
    first: words(
      'Μαρία Γιώργος Ελένη Κώστας Κατερίνα Νίκος Σοφία Δημήτρης Άννα Γιάννης Βασιλική Παναγιώτης Δέσποινα Μιχάλης Ειρήνη Στέλιος Χρυσούλα Θανάσης Αγγελική Πέτρος Φωτεινή Ανδρέας Ζωή Σταύρος Ευαγγελία Λευτέρης Ρένα Αντώνης Στυλιανή Χαράλαμπος',
    ),
    second: words('Α. Β. Γ. Δ. Κ. Λ. Μ. Ν. Π. Σ. Τ. Χ.'),
  },
  it: {
    first: words(
      'Giulia Salvatore Concetta Marco Rosalia Francesca Calogero Chiara Antonino Giuseppina Luca Alessia Gaspare Carmela Davide Lucia Vincenzo Elena Nunzia Matteo Ornella Tommaso Beatrice Gaetano Ilaria Pippo Agata Riccardo Teresa Nicolò',
    ),
    second: initials,
  },
  pl: {
    first: words(
      'Agnieszka Piotr Małgorzata Krzysztof Zofia Paweł Katarzyna Łukasz Halina Michał Joanna Wojciech Bożena Tomasz Weronika Jacek Elżbieta Szymon Ewa Kamil Grażyna Stanisław Julia Mikołaj Danuta Bartek Aleksandra Zbigniew Oliwia Jadwiga',
    ),
    second: initials,
  },
  fi: {
    first: words(
      'Aino Mikko Päivi Juhani Sanna Väinö Emilia Jukka Helmi Timo Kaisa Ville Anneli Petri Tuuli Heikki Riitta Eetu Marjatta Lauri Jenni Pekka Saara Antti Pirkko Oskari Ilona Tapio Meeri Kalle',
    ),
    second: initials,
  },
  sv: {
    first: words('Annika Mårten Gun-Britt Oscar Linnéa Göran Ebba Håkan Sofia Björn Maj-Lis Fredrik'),
    second: initials,
  },
  tr: {
    first: words('Ayşe Mehmet Zeynep Hasan Emine Özgür Gülten Çağlar Şerife İbrahim Elif Hüseyin Nermin Ümit'),
    second: initials,
  },
  en: {
    first: words('Grace Emmanuel Blessing Samuel Rosie Patrick Josephine Daniel Comfort Kwame Alice Mercy'),
    second: initials,
  },
  ar: {
    first: words(
      'أحمد فاطمة خالد رنا يوسف هدى سامر ليلى محمود نور عمر سعاد إبراهيم ريم زياد أمل طارق مريم بسام ياسمين',
    ),
    second: words('الحلبي الشامي حداد درويش العلي نجار المصري خليل منصور الخطيب'),
  },
  fa: {
    first: words('زهرا علی مریم حسین شکیبا رضا نرگس احمدضیا فرشته محمد پروین مسعود سمیرا جواد لیلا نادر هانیه فرهاد'),
    second: words('احمدی رضایی نوری کریمی حیدری محمدی صادقی امینی رحیمی نظری'),
  },
  ur: {
    first: words('عائشہ عمران صائمہ بلال نادیہ طارق ثنا فیصل رخسانہ کامران حنا زبیر نسرین وقاص'),
    second: words('خان ملک چوہدری احمد قریشی بٹ اعوان مرزا'),
  },
  uk: {
    first: words(
      'Оксана Андрій Ірина Тарас Наталія Богдан Людмила Юрій Соломія Михайло Галина Олексій Дарина Василь Ганна Роман',
    ),
    second: words('К. М. П. Ш. Б. Л. Т. Г.'),
  },
  so: {
    first: words('Xaawo Cabdi Sahra Maxamed Faadumo Cali Hodan Yuusuf Ifrah Axmed Nimco Jaamac'),
    second: initials,
  },
  ti: { first: words('ሰላም ዮናስ ምሕረት ተስፋይ ሳባ ኣማኑኤል ርግኣት ሃይለ'), second: words('ገ. ተ. ኪ. መ.') },
  bn: { first: words('রহিমা করিম নাসরিন সুমন শিরিন আরিফ তানিয়া জাহিদ'), second: words('হোসেন ইসলাম আক্তার মিয়া') },
  ku: { first: words('Rojîn Azad Berîvan Şivan Zîlan Dilşad Hêvîn Serhat'), second: initials },
}
