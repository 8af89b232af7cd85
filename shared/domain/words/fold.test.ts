import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { segment } from './segment.ts'

describe('Folding', () => {
  it.each([
    ['accents and case', 'ÉTAGÈRE', 'etagere'],
    ['Polish strokes and tails', 'Łóżko, książka', 'lozko, ksiazka'],
    ['Turkish i, dotted or not', 'IŞIK İngilizce ısı', 'isik ingilizce isi'],
    ['Greek accents and the final sigma', 'Καναπές ΚΑΝΑΠΕΣ', 'καναπεσ καναπεσ'],
    ['ligatures', 'œuf, Straße', 'oeuf, strasse'],
    ['forms of alef, and hamza on its seats', 'أإآٱ ؤئ', 'اااا وي'],
    ['Persian and Urdu letters on Arabic keyboards', 'کی ہے', 'كي هي'],
    ['teh marbuta and alef maksura', 'دراجة مبنى', 'دراجه مبني'],
    ['vowel signs, tatweel and joiners', 'كُتُــب مبل‌ها', 'كتب مبلها'],
    ['digits of Arabic and Persian', '٠١٩ ۰۱۹', '019 019'],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    const text = 'Ça déjà ŁÓŻKO İSTANBUL Ομπρέλα كُتُب کتاب‌ها صوفہ Straße'
    expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('Segmenting', () => {
  it.each([
    ['an elided article', 'l’échelle d’occasion', ['echelle', 'occasion']],
    ['a letter before a hyphen', 'Un T-shirt', ['un', 'tshirt']],
    ['words joined by a hyphen', 'lave-linge', ['lave', 'linge']],
    ['signs and pictures', '**table** 👍 (2 pl.)', ['table', 'pl']],
  ])('knows %s', (_, text, words) => {
    expect(segment(text)).toEqual(words)
  })
})
