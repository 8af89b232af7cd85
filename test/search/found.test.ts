import { describe, expect, it } from 'vitest'
import { lexicon, lexiconLanguages } from '../../shared/domain/lexicon/lexicon.ts'
import { indexWordsOf } from '../../shared/domain/words/index-words.ts'
import { match } from '../../shared/domain/words/match.ts'
import { queryWordsOf } from '../../shared/domain/words/query-words.ts'
import { segment, splitName } from '../../shared/domain/words/segment.ts'
import { wordsIn } from '../../shared/domain/words/words-in.ts'
import { everydayForms, sofas } from './everyday-forms.ts'

/** How well a listing of that title fits what a reader of some language asks for. */
const fitOf = (title: string, language: string, asked: string, reader = language): number | undefined =>
  match(queryWordsOf(asked, [reader]), indexWordsOf({ title, description: '…', language }))

describe.each(lexiconLanguages)('In %s', (language) => {
  it.each(everydayForms(language))('$word is found by $forms', ({ word, forms }) => {
    const lost = forms.filter((form) => fitOf(word, language, form) === undefined)
    expect(lost).toEqual([])
  })

  it('the table has twenty words', () => {
    expect(everydayForms(language)).toHaveLength(20)
  })

  it.each(lexiconLanguages)('a sofa is found by who reads %s', (reader) => {
    expect(fitOf(sofas[language], language, sofas[reader], reader)).toBeDefined()
  })

  it('names are split as texts are', () => {
    const names = lexicon().flatMap(({ words }) => words[language])
    expect(names.map(splitName)).toEqual(names.map(segment))
  })

  it('every concept has a word, and no word two of them', () => {
    const names = lexicon().flatMap(({ words }) =>
      words[language].map((name) => wordsIn(name, language).map(({ folded }) => folded)),
    )
    const bare = lexicon().filter(({ words }) => words[language].every((name) => wordsIn(name, language).length === 0))
    expect(bare.map(({ concept }) => concept)).toEqual([])
    const texts = names.map((words) => words.join(' '))
    expect(texts.filter((text, at) => text === '' || texts.indexOf(text) !== at)).toEqual([])
  })
})

describe('The lexicon', () => {
  it('names at least 250 everyday things, each once', () => {
    const concepts = lexicon().map(({ concept }) => concept)
    expect(concepts.length).toBeGreaterThanOrEqual(250)
    expect(new Set(concepts).size).toBe(concepts.length)
  })

  it('knows names of several words, and does not take one of them for the whole', () => {
    const { title } = indexWordsOf({ title: 'Machine à laver', description: '…', language: 'fr' })
    expect(title).toContain('=washing_machine')
    expect(fitOf('Pommes de terre', 'fr', 'apple', 'en')).toBeUndefined()
    expect(fitOf('Pommes de terre', 'fr', 'potato', 'en')).toBeDefined()
  })
})

describe('A compound', () => {
  it.each([
    ['sv', 'Tresitssoffa', 'canapé'],
    ['sv', 'Flyttkartonger', 'cartons'],
    ['fi', 'Lastenpyörä', 'vélo'],
    ['fi', 'Muuttolaatikoita', 'cartons'],
  ])('in %s, %s, is the thing that it ends with: %s', (language, title, asked) => {
    expect(fitOf(title, language, asked, 'fr')).toBe(2)
  })
})

describe('What fits', () => {
  const fits = (title: string, asked: string): number => fitOf(title, 'fr', asked) ?? Infinity

  it('is ranked: as it is written, by its stem, by what it means, by how it begins', () => {
    const asked = 'bicyclette'
    const [exact, stem] = [fits('Une bicyclette', asked), fits('Des bicyclettes', asked)]
    const [meaning, start] = [fits('Un vélo', asked), fits('Cours de guitare', 'guit')]
    expect([exact, stem, meaning, start]).toEqual([0, 1, 2, 3])
  })

  it('comes before what only a description says', () => {
    const words = indexWordsOf({ title: 'Table', description: 'Avec quatre chaises.', language: 'fr' })
    expect(match(queryWordsOf('chaise', ['fr']), words)).toBeGreaterThan(3)
  })

  it('has all the words asked for, of which the last may be half typed', () => {
    expect(fits('Canapé bleu', 'canapé bl')).toBeLessThan(Infinity)
    expect(fits('Canapé bleu', 'ca bleu')).toBe(Infinity)
    expect(fits('Canapé bleu', 'canapé rouge')).toBe(Infinity)
  })

  it('is nothing where nothing is asked', () => {
    for (const asked of ['?', '…', '👍', 'a', "'"]) expect(fits('Canapé', asked)).toBe(Infinity)
  })

  it('is found in a language that nobody has stems for, as it is written', () => {
    expect(fitOf('Диван', 'uk', 'диван', 'fr')).toBe(0)
  })

  it('passes over little words, unless there are no others', () => {
    expect(fits('Table de la cuisine', 'la table dans la cuisine')).toBeLessThan(Infinity)
    expect(fits('Lampe', 'la')).toBeLessThan(Infinity)
  })
})

describe('Words of a listing', () => {
  it('are at most forty, however long its texts', () => {
    const text = Array.from({ length: 2_000 }, (_, at) => `mot${at}x`).join(' ')
    const { title, description } = indexWordsOf({ title: text.slice(0, 120), description: text, language: 'fr' })
    expect(title.length + description.length).toBeLessThanOrEqual(40)
    expect(Math.max(...[...title, ...description].map((word) => word.length))).toBeLessThanOrEqual(24)
  })
})
