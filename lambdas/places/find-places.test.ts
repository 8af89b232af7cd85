import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { App } from '../../shared/data/app.ts'
import { aCommunity } from '../../test/community/a-community.ts'

const places: Record<string, object> = {
  lyon: { Municipality: 'Lyon', Region: 'Auvergne-Rhône-Alpes', Geometry: { Point: [4.84671, 45.74846] } },
  // In the same cell, under the same name.
  again: { Municipality: 'Lyon', Region: 'Auvergne-Rhône-Alpes', Geometry: { Point: [4.84672, 45.74847] } },
  nowhere: { Municipality: 'Nowhere', Geometry: {} },
}

let asked: { path: string; body: string }[] = []
let suggestions: string[] = []

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of incoming) text += String(chunk)
  return text
}

const answerTo = (path: string): object | undefined => {
  if (path.endsWith('/search/suggestions')) return { Results: suggestions.map((PlaceId) => ({ Text: '', PlaceId })) }
  if (path.endsWith('/search/position')) return { Results: [{ Place: places['lyon'], Distance: 1 }] }
  const Place = places[path.split('/').at(-1) ?? '']
  return Place && { Place }
}

const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname: path } = new URL(incoming.url ?? '/', 'http://localhost')
  asked.push({ path: path.replace('/places/v0/indexes/Indigo-FR/', ''), body: await bodyOf(incoming) })
  const answer = answerTo(path)
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'ResourceNotFoundException' }
  response.writeHead(answer ? 200 : 404, headers).end(JSON.stringify(answer ?? {}))
}

/** Stands where Amazon is, because what it is told, and how often, is the promise that is tested here. */
const amazon = createServer((incoming, response) => void serve(incoming, response))

beforeAll(async () => {
  await new Promise<void>((resolve) => amazon.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  amazon.close()
  amazon.closeAllConnections()
  vi.unstubAllEnvs()
})

let app: App
let pass: (ms: number) => unknown
let find: (input: object) => Promise<unknown>

beforeEach(async () => {
  vi.resetModules()
  const address = amazon.address()
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  for (const [name, value] of [
    ['PLACE_INDEX', 'Indigo-FR'],
    ['PLACE_INDEX_REGION', 'eu-west-1'],
    ['PLACE_COUNTRY', 'FRA'],
    ['AWS_ACCESS_KEY_ID', 'TEST'],
    ['AWS_SECRET_ACCESS_KEY', 'test'],
  ] as const)
    vi.stubEnv(name, value)
  const community = aCommunity()
  app = community.app
  pass = community.clock.pass
  // As in a function that has just started: nothing is remembered.
  const { findPlaces } = await import('./find-places.ts')
  find = async (input) => (await findPlaces(input, undefined, app)).items
  asked = []
})

const lyon = {
  placeId: '871f90256ffffff',
  name: 'Lyon',
  area: 'Auvergne-Rhône-Alpes',
  place: { latitude: expect.any(Number), longitude: expect.any(Number) },
}
const paths = () => asked.map(({ path }) => path)

it('asks for suggestions in the country and near its centre, and where each of them is', async () => {
  suggestions = ['lyon']
  expect(await find({ q: 'Ly', language: 'el,en;q=0.5' })).toEqual([lyon])
  expect(paths()).toEqual(['search/suggestions', 'places/lyon'])
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
    Text: 'Ly',
    FilterCountries: ['FRA'],
    BiasPosition: [app.country.mapCentre.longitude, app.country.mapCentre.latitude],
  })
})

it('asks little more while somebody types on, and nothing again', async () => {
  suggestions = ['lyon']
  for (const q of ['L', 'Ly', 'Ly', 'LY ', 'Lyo', 'ly']) await find({ q })
  expect(paths()).toEqual(['search/suggestions', 'places/lyon', 'search/suggestions', 'search/suggestions'])
})

it('asks again after five minutes', async () => {
  suggestions = ['lyon']
  await find({ q: 'Lyon' })
  pass(300_000)
  await find({ q: 'Lyon' })
  expect(paths()).toHaveLength(4)
})

it('leaves out what is gone, what has no position, and what it has told already', async () => {
  suggestions = ['gone', 'nowhere', 'lyon', 'again']
  expect(await find({ q: 'Lyon' })).toEqual([lyon])
})

it('tells Amazon no point, only the centre of its cell, and that once for all who are there', async () => {
  expect(await find({ latitude: 45.7491234, longitude: 4.8471234 })).toEqual([lyon])
  await find({ latitude: 45.7481111, longitude: 4.8461111 })
  expect(paths()).toEqual(['search/position'])
  expect(asked[0]?.body).not.toMatch(/45\.749|4\.847/)
})
