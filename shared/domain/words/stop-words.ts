import { fold } from './fold.ts'

/** Words that tell nothing of what a listing is about: articles, prepositions, pronouns, and what one says in every listing. */
const said: Readonly<Record<string, string>> = {
  fr: 'qu le la les un une des du de au aux et ou en dans pour par avec sans sur sous ce cet cette ces mon ma mes ton son sa ses notre nos votre vos leur leurs je tu il elle nous vous ils elles on me te se qui que quoi dont ne pas plus tres est sont suis être avoir ai as a',
  en: 'the an of to in on at by for with without from and or is are was be been it its this that these those my your his her our their you he she we they me us not no do does have has had very some any',
  el: 'ο η το οι τα του της των τον την τους τις ένας μία μια ένα και ή σε με για από προς στο στη στην στον στα στις στους χωρίς που να θα δεν μου σου μας σας είναι έχω έχει πολύ',
  it: 'il lo la gli le un uno una di del dello della dei degli delle al allo alla ai agli alle da dal dalla dai in nel nella nei con senza su sul sulla per tra fra ed che chi non mio mia tuo suo nostro vostro io tu lui lei noi voi loro mi ti si ci vi è sono ho ha molto',
  pl: 'w we z ze na do od po o u i oraz a lub albo dla przez przy pod nad bez za jest są być mam ma nie to ten ta te mój moja moje twój jego jej nasz się ja ty on ona my wy oni bardzo jak że czy',
  fi: 'ja tai sekä on ei se ne tämä nämä minä sinä hän me te he minun sinun oma joka että jos kun kanssa ilman mutta olla olen ovat hyvin',
  sv: 'en ett den det de och eller i på av för med utan till från om som är var har inte jag du han hon vi ni min mitt mina din ditt vår sin att mycket',
  tr: 've veya ile için bir bu şu o da de ki mi mu ben sen biz siz onlar benim senin çok var yok değil gibi',
  ar: 'في من على إلى عن مع بدون أو و ثم هذا هذه ذلك تلك التي الذي هو هي أنا أنت نحن هم لا ما لم لن قد كان يكون كل بين عند لدي جدا',
  fa: 'و یا در از به با بی برای که این آن یک را هم تا بر من تو او ما شما ها های است هست نیست می خیلی',
  ur: 'اور یا میں سے کو کا کی کے پر نے تک ہے ہیں تھا یہ وہ ایک میرا میری ہم آپ تم نہیں بہت لئے لیے والا والی والے ساتھ بغیر',
}

const folded = new Map<string, ReadonlySet<string>>()

/** The folded words of a language that are passed over. */
export const stopWords = (language: string): ReadonlySet<string> => {
  const known = folded.get(language) ?? new Set(fold(said[language] ?? '').split(' '))
  folded.set(language, known)
  return known
}
