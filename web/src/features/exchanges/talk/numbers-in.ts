/** Seven digits or more, in groups or not: "+33 6 12 34 56 78". */
const number = /(\+?\p{Nd}(?:[ .\u00a0\u202f-]?\p{Nd}){6,})/u

type Part = { part: string; isNumber: boolean; begins: number }

/** A text in its parts. After Arabic letters the groups of a telephone number would else stand in reversed order. */
export const numbersIn = (text: string): Part[] =>
  text
    .split(number)
    .map((part, place, all) => ({ part, isNumber: place % 2 === 1, begins: all.slice(0, place).join('').length }))
    .filter(({ part }) => part !== '')
