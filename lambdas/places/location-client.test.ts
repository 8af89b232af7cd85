import { GetPlaceCommand } from '@aws-sdk/client-location'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refusal } from '../../shared/errors.ts'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('PLACE_INDEX_REGION', 'eu-west-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'TEST')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Where the client would send a request; it goes nowhere. */
const addressAsked = async (): Promise<string> => {
  const { location } = await import('./location-client.ts')
  const client = location()
  let asked = ''
  client.middlewareStack.add(
    () => async (args) => {
      asked = new URL(String(Reflect.get(Object(args.request), 'path')), hostOf(args.request)).href
      throw new Error('Not sent')
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  const command = new GetPlaceCommand({ IndexName: 'Indigo-FR', PlaceId: 'one' })
  await expect(client.send(command)).rejects.toThrow('Not sent')
  return asked
}

const hostOf = (request: unknown): string => {
  const { protocol, hostname, port }: { protocol?: string; hostname?: string; port?: number } = Object(request)
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`
}

it('asks Amazon in the place index’s region, at the host of its API for places', async () => {
  expect(await addressAsked()).toBe('https://places.geo.eu-west-1.amazonaws.com/places/v0/indexes/Indigo-FR/places/one')
})

it('asks an endpoint of one’s own at its own host', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:4010')
  expect(await addressAsked()).toBe('http://127.0.0.1:4010/places/v0/indexes/Indigo-FR/places/one')
})

it('says that it is busy when Amazon turns it away, and leaves every other failure as it is', async () => {
  const { unlessThrottled } = await import('./location-client.ts')
  const failing = (name: string) => Promise.reject(Object.assign(new Error('no'), { name }))
  const refusal = await unlessThrottled(failing('ThrottlingException')).catch((error: unknown) => error)
  expect(refusal).toMatchObject(new Refusal('busy', { retryAfterSeconds: 2 }))
  await expect(unlessThrottled(failing('AccessDeniedException'))).rejects.toThrow('no')
})
