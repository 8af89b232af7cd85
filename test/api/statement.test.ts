import { expect, it } from 'vitest'
import { me } from '../../shared/contract/me.ts'
import type { StatementRow } from '../../shared/model/entry.ts'
import { read } from './client/answer.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { give } from './client/scenes.ts'

/** Turns the pages of a statement until there is none left. */
const turnPages = async (person: Person, limit: number): Promise<StatementRow[][]> => {
  const pages: StatementRow[][] = []
  let query = `?limit=${limit}`
  for (;;) {
    const { items, cursor } = await read(person.get(`/v1/me/entries${query}`), me.listEntries.output)
    pages.push(items)
    if (cursor === undefined) return pages
    query = `?limit=${limit}&cursor=${encodeURIComponent(cursor)}`
  }
}

it('adds up on every row, newest first, whatever the size of the page', async () => {
  const { awa, ben } = await people('awa', 'ben')
  await give(awa, ben, { value: 10 })
  await give(ben, awa, { value: 20 })
  await give(awa, ben, { value: 7 })
  await give(ben, awa, { value: 0 })

  const whole = await awa.entries()
  expect(whole.map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ['settlement', 0, 48],
    ['settlement', 7, 48],
    ['settlement', -19, 41],
    ['settlement', 10, 60],
    ['grant', 50, 50],
  ])
  expect(whole.map(({ id }) => id)).toEqual(
    whole
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  )
  for (const limit of [1, 5]) {
    const pages = await turnPages(awa, limit)
    expect(pages.flat()).toEqual(whole)
    expect(pages).toHaveLength(whole.length / limit)
  }
})

it('stays whole while money moves between two pages', async () => {
  const { awa, ben } = await people('awa', 'ben')
  await give(awa, ben, { value: 10 })
  const { items, cursor = '' } = await read(awa.get('/v1/me/entries?limit=1'), me.listEntries.output)
  await give(awa, ben, { value: 5 })
  const rest = await awa.entries(`?cursor=${encodeURIComponent(cursor)}`)
  expect([...items, ...rest].map(({ amount, balance }) => [amount, balance])).toEqual([
    [10, 60],
    [50, 50],
  ])
})

it('names the exchange that a row comes from', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const exchange = await give(awa, ben)
  expect((await ben.entries())[0]).toMatchObject({ exchangeId: exchange.id, amount: -40, balance: 10 })
})
