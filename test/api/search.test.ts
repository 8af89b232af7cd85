import { describe, expect, it } from 'vitest'
import { listings } from '../../shared/contract/listings.ts'
import { lexiconLanguages } from '../../shared/domain/lexicon/lexicon.ts'
import type { ListingCard } from '../../shared/model/listing.ts'
import type { Point } from '../../shared/model/place.ts'
import { everydayForms, sofas } from '../search/everyday-forms.ts'
import { read } from './client/answer.ts'
import { join, people } from './client/people.ts'
import type { Person } from './client/person.ts'

// Each test has a part of the sea for itself, far enough from all others.
const at = (latitude: number): Point => ({ latitude, longitude: -140 })
const around = ({ latitude, longitude }: Point): string => `latitude=${latitude}&longitude=${longitude}&radiusKm=15`

type Asked = { q: string; place: Point; language?: string; more?: string }

// What other tests list at a distance is found from every part of the sea.
const hereAlone = '&remote=false'

const page = (person: Person, { q, place, language = 'fr', more = hereAlone }: Asked) =>
  read(
    person.get(`/v1/listings?${around(place)}&q=${encodeURIComponent(q)}${more}`, {
      headers: { 'accept-language': language },
    }),
    listings.browseListings.output,
  )

const titles = async (person: Person, asked: Asked): Promise<string[]> =>
  (await page(person, asked)).items.map(({ title }) => title)

/** What stands in the index is there a moment later. */
const untilFound = async (person: Person, asked: Asked, count: number): Promise<void> => {
  await expect.poll(async () => (await titles(person, asked)).length).toBe(count)
}

describe.each(lexiconLanguages)('In %s', (language) => {
  it('everyday words are found as people inflect and type them', async () => {
    const person = await join('awa')
    const place = at(-40 + 4 * lexiconLanguages.indexOf(language))
    const words = everydayForms(language)
    for (const { word } of words) await person.lists({ title: word, language, place })
    const lost: string[] = []
    await untilFound(person, { q: words.at(-1)?.word ?? '', place, language }, 1)
    for (const { word, forms } of words) {
      for (const q of forms.slice(0, 2))
        if (!(await titles(person, { q, place, language })).includes(word)) lost.push(`${word}: ${q}`)
    }
    expect(lost).toEqual([])
  })
})

it('finds the French sofa in every language', async () => {
  const { awa } = await people('awa')
  const place = at(10)
  const title = 'Canapé trois places'
  await awa.lists({ title, language: 'fr', place })
  await untilFound(awa, { q: 'canapé', place }, 1)
  for (const language of lexiconLanguages)
    expect(await titles(awa, { q: sofas[language], place, language })).toEqual([title])
})

it('finds it as one types, and however its listing changes', async () => {
  const { awa } = await people('awa')
  const place = at(14)
  const { id } = await awa.lists({ title: 'Trottinette rouge', language: 'fr', place })
  for (const q of ['trot', 'trotti', 'trottinette ro']) await untilFound(awa, { q, place }, 1)
  const change = { title: 'Parapluie rouge', value: 7 }
  expect((await awa.patch(`/v1/listings/${id}`, change, { headers: { 'if-match': '1' } })).status).toBe(200)
  await untilFound(awa, { q: 'trottinette', place }, 0)
  await untilFound(awa, { q: 'parapluie', place }, 1)
  expect((await page(awa, { q: 'parapluie', place })).items).toMatchObject([{ id, value: 7 }])
  expect((await awa.delete(`/v1/listings/${id}`)).status).toBe(200)
  await untilFound(awa, { q: 'parapluie', place }, 0)
})

it('shows to nobody whom a block keeps apart, and obeys the filters', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const place = at(18)
  await awa.lists({ title: 'Harpe', language: 'fr', place })
  await awa.lists({ title: 'Cherche une harpe', language: 'fr', place, kind: 'need' })
  await untilFound(ben, { q: 'harpe', place }, 2)
  expect(await titles(ben, { q: 'harpe', place, more: '&kind=need' })).toEqual(['Cherche une harpe'])
  expect(await titles(ben, { q: 'harpe', place, more: '&remote=true' })).toEqual([])
  expect((await ben.put(`/v1/me/blocks/${awa.id}`)).status).toBe(204)
  await untilFound(ben, { q: 'harpe', place }, 0)
  expect(await titles(awa, { q: 'harpe', place })).toHaveLength(2)
})

it('turns pages in the order of fit, then of distance, and finds remote things from anywhere', async () => {
  const { awa } = await people('awa')
  const place = at(22)
  const east = (km: number): Point => ({ ...place, longitude: place.longitude + km / 103 })
  await awa.lists({ title: 'Une contrebasse loin', language: 'fr', place: east(10) })
  await awa.lists({ title: 'Une contrebasse près', language: 'fr', place })
  await awa.lists({ title: 'Des contrebasses', language: 'fr', place })
  await awa.lists({ title: 'Contrebande', language: 'fr', place })
  const lesson = { kind: 'offer', subject: 'service', category: 'tutoring', remote: true, place: at(-70) }
  await awa.lists({ title: 'Contrebasse en ligne', language: 'fr', ...lesson })
  await untilFound(awa, { q: 'contreba', place, more: '' }, 5)
  const turned: ListingCard[] = []
  let cursor: string | undefined
  do {
    const more = `&limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`
    const { items, cursor: next } = await page(awa, { q: 'contrebasse', place, more })
    expect(items.length).toBeLessThanOrEqual(2)
    turned.push(...items)
    cursor = next
  } while (cursor !== undefined)
  const expected = ['Une contrebasse près', 'Une contrebasse loin', 'Contrebasse en ligne', 'Des contrebasses']
  expect(turned.map(({ title }) => title)).toEqual(expected)
})

it('answers an unknown word with an empty page, and refuses only what is no text', async () => {
  const { awa } = await people('awa')
  const place = at(26)
  for (const q of ['xyzzyq', '?', '👍👍', 'ا', '#', 'a|b;c', `${'mot '.repeat(20)}fin`])
    expect((await page(awa, { q, place })).items).toEqual([])
  for (const q of ['', '%20', '%00', 'a%0Ab', 'x'.repeat(101)]) {
    const answer = await awa.get(`/v1/listings?${around(place)}&q=${q}`)
    expect([q, answer.status]).toEqual([q, 400])
  }
  expect((await awa.get(`/v1/listings?${around(place)}&q=table&cursor=abc`)).status).toBe(400)
})
