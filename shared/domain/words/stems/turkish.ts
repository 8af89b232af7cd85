import { endingsOf, stripEndings } from '../strip-endings.ts'

const endings = endingsOf(
  'lar ler lari leri larin lerin ndan nden dan den tan ten nda nde da de ta te nin nun in un yi yu ni nu i u ya ye na ne a e si su im um imiz umuz iniz unuz miz muz niz nuz yla yle la le',
  3,
)
const voiced: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' }
const roundsMost = 4

/**
 * Turkish, lightly: plural, possessive and case endings one after another, then the last consonant unvoiced as at a
 * word's end. Snowball's stemmer wants the dots that people leave out. Endings after Göksel and Kerslake, "Turkish: A
 * Comprehensive Grammar" (2005), on folded letters.
 */
export const turkishStem = (word: string): string => {
  let stem = word
  for (let round = 0; round < roundsMost; round += 1) stem = stripEndings(stem, [endings])
  return stem.replace(/[bdg]$/, (last) => voiced[last] ?? last)
}
