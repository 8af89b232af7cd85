import type { Town } from './town.ts'

/** The script of each language that is not written in Latin letters. */
const scripts: Readonly<Record<string, RegExp>> = {
  el: /^\p{Script=Greek}/u,
  ar: /^\p{Script=Arabic}/u,
  fa: /^\p{Script=Arabic}/u,
  ur: /^\p{Script=Arabic}/u,
}
const latin = /^\p{Script=Latin}/u

/** Letters by which languages of one script are told apart, as GeoNames does not say whose a name is. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  ar: /[أإؤئةكيى]/,
  fa: /[پچژگکی]/,
  ur: /[ٹڈڑںےہ]/,
}
const foreignLetters: Readonly<Record<string, RegExp>> = {
  ar: /[پچژگکیٹڈڑںےہھێەۆ]/,
  fa: /[أإةكيىٹڈڑںےہھێەۆ]/,
  ur: /[أإةكيىێەۆ]/,
}

const likelihood = (name: string, language: string): number => {
  if (foreignLetters[language]?.test(name)) return 0
  return ownLetters[language]?.test(name) ? 2 : 1
}

/** The name of a town for a reader: the one that was meant, where they can read it, else the likeliest in their script. */
export const nameFor = ({ names }: Town, language: string, meant?: number): string => {
  const script = scripts[language] ?? latin
  const chosen = names[meant ?? 0]
  if (chosen !== undefined && script.test(chosen)) return chosen
  const readable = names.filter((name) => script.test(name))
  const likeliest = readable.toSorted((one, other) => likelihood(other, language) - likelihood(one, language))[0]
  return likeliest ?? names[0] ?? ''
}
