import { describe, expect, it } from 'vitest'
import { importNeeds } from '../../lambdas/needs/import-needs.ts'
import { listNeeds } from '../../lambdas/needs/list-needs.ts'
import { needs } from '../../shared/contract/needs.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aNeed, codeOf, type Scene } from './a-need.ts'

const load = ({ app, association }: Scene, by: Caller, csv: string, more: object = {}) =>
  importNeeds(
    needs.importNeeds.input.parse({
      id: association.id,
      csv,
      language: 'fr',
      place: { latitude: 48.85, longitude: 2.35 },
      ...more,
    }),
    by,
    app,
  )

const faultsOf = async (act: Promise<unknown>): Promise<string[]> => {
  try {
    await act
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.faults.map(({ field, rule }) => `${field}: ${rule}`)
    throw error
  }
}

const titles = async ({ app, association, coordinator }: Scene) =>
  (await listNeeds({ id: association.id, limit: 100 }, coordinator, app)).items.map(({ title }) => title)

const rows = (count: number) =>
  ['title,description,category', ...Array.from({ length: count }, (_, place) => `Need ${place},For us,household`)].join(
    '\n',
  )

describe('a table of needs', () => {
  it('becomes needs of the association, with the values that the rows name', async () => {
    const scene = await aNeed()
    const csv =
      'Title;Description;Category;Subject;Value;Quantity;Language;Remote\n"Lits; deux places";Pour des familles;furniture;;15;4;;\nInterprète;Rendez-vous;languages;service;0;3;ar;yes\n'
    const { items } = await load(scene, scene.coordinator, csv)
    expect(items.map(({ row, title }) => [row, title])).toEqual([
      [2, 'Lits; deux places'],
      [3, 'Interprète'],
    ])
    const { items: found } = await listNeeds({ id: scene.association.id, limit: 10 }, scene.coordinator, scene.app)
    expect(found.find(({ title }) => title === 'Interprète')).toMatchObject({
      kind: 'need',
      subject: 'service',
      quantity: 3,
      language: 'ar',
      remote: true,
      associationId: scene.association.id,
      ownerName: 'Open Table',
    })
  })

  it('speaks of cells as whoever fills them in does: whole numbers, yes or no', async () => {
    const scene = await aNeed()
    const csv = 'title,description,category,value,quantity,remote\nX,Y,food,a few,-4,perhaps'
    expect(await faultsOf(load(scene, scene.coordinator, csv))).toEqual([
      'csv.2.value: integer',
      'csv.2.quantity: minimum',
      'csv.2.remote: choice',
    ])
  })

  it('names each line and column that is wrong, and then nothing is written', async () => {
    const scene = await aNeed()
    const csv =
      'title,description,category,value,quantity,condition,subject\nFine,Really,food,1,1,,\n,No title,food,1,1,,\nX,Y,nonsense,many,0,,\nZ,Z,food,101,1,,\nQ,Q,food,1,1,good,service'
    expect(await faultsOf(load(scene, scene.coordinator, csv))).toEqual([
      'csv.3.title: required',
      'csv.4.category: choice',
      'csv.4.value: integer',
      'csv.4.quantity: minimum',
    ])
    const fixed = csv.replace('nonsense,many,0', 'food,1,1').replace('\n,No title', '\nT,No title')
    expect(await faultsOf(load(scene, scene.coordinator, fixed))).toEqual([
      'csv.5.value: maximum',
      'csv.6.condition: together',
    ])
    expect(await titles(scene)).toEqual(['Couvertures'])
  })

  it.each([
    ['title,description,colour\nA,B,C', ['csv.1.colour: unknown']],
    ['title,description,category', ['csv: more_items']],
    [rows(201), ['csv: fewer_items']],
  ])('is refused as a whole: %#', async (csv, faults) => {
    const scene = await aNeed()
    expect(await faultsOf(load(scene, scene.coordinator, csv))).toEqual(faults)
  })

  it('is written once with one key, however often it is sent, and not with another table', async () => {
    const scene = await aNeed()
    const once = { idempotencyKey: 'june' }
    const first = await load(scene, scene.coordinator, rows(200), once)
    expect(first.items).toHaveLength(200)
    scene.community.clock.pass(1_000)
    expect(await load(scene, scene.coordinator, rows(200), once)).toEqual(first)
    expect(await codeOf(load(scene, scene.coordinator, rows(3), once))).toBe('key_reused')
    let [cursor, count]: [string | undefined, number] = [undefined, 0]
    do {
      const input = { id: scene.association.id, limit: 100, ...(cursor !== undefined && { cursor }) }
      const page: Awaited<ReturnType<typeof listNeeds>> = await listNeeds(input, scene.coordinator, scene.app)
      count += page.items.length
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(count).toBe(201)
  })

  it('is nobody’s but the team’s to send', async () => {
    const scene = await aNeed()
    expect(await codeOf(load(scene, scene.giver, rows(1)))).toBe('not_allowed')
  })
})
