import { endingsOf, stripEndings } from '../strip-endings.ts'

/** The article, alone or behind a one-letter preposition. */
const articles = ['وبال', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال']
const suffixes = [endingsOf('ها ان ات ون ين تي يه ته نا هم كم', 2), endingsOf('ه ي', 2)]

/** Arabic, lightly: Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (light10), on folded letters. */
export const arabicStem = (word: string): string => {
  const article = articles.find((one) => word.startsWith(one) && word.length - one.length >= 2) ?? ''
  return stripEndings(word.slice(article.length), suffixes)
}
