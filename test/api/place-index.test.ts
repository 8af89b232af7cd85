import {
  GetPlaceCommand,
  LocationClient,
  SearchPlaceIndexForPositionCommand,
  SearchPlaceIndexForSuggestionsCommand,
} from '@aws-sdk/client-location'
import { expect, inject, it } from 'vitest'

/** Amazon Location on the laptop, as the SDK meets it with a developer's key. */
const locationIn = (region: string): LocationClient =>
  new LocationClient({
    region,
    endpoint: inject('local').aws,
    disableHostPrefix: true,
    credentials: { accessKeyId: 'ANYBODY', secretAccessKey: 'x' },
  })
const location = locationIn('eu-west-1')

const suggestions = (more: object = {}) =>
  new SearchPlaceIndexForSuggestionsCommand({ IndexName: 'Indigo-FR', Text: 'Marseille', Language: 'fr', ...more })

it('suggests places, and tells where they are', async () => {
  const { Results: [first] = [] } = await location.send(suggestions({ FilterCountries: ['FRA'], MaxResults: 3 }))
  expect(first).toMatchObject({ Text: 'Marseille', Categories: ['MunicipalityType'] })
  const { Place } = await location.send(new GetPlaceCommand({ IndexName: 'Indigo-FR', PlaceId: first?.PlaceId }))
  expect(Place).toMatchObject({ Municipality: 'Marseille', Country: 'FRA', Geometry: { Point: [5.38107, 43.29695] } })
})

it('finds the nearest place, and says how far it is in metres', async () => {
  const asked = new SearchPlaceIndexForPositionCommand({ IndexName: 'Indigo-FR', Position: [5.38107, 43.29795] })
  const { Results: [nearest] = [] } = await location.send(asked)
  // Marseille itself lies 111 m to the south; one of its quarters is nearer still.
  expect(nearest?.Distance).toBeGreaterThan(50)
  expect(nearest?.Distance).toBeLessThan(112)
})

it('finds nothing in other countries', async () => {
  expect((await location.send(suggestions({ FilterCountries: ['DEU'] }))).Results).toEqual([])
})

it.each([
  ['another index', suggestions({ IndexName: 'Indigo-DE' }), location, 'ResourceNotFoundException'],
  ['another region', suggestions(), locationIn('eu-west-3'), 'ResourceNotFoundException'],
  ['a text that is too long', suggestions({ Text: 'x'.repeat(201) }), location, 'ValidationException'],
  ['too many results', suggestions({ MaxResults: 16 }), location, 'ValidationException'],
  ['half a position', suggestions({ BiasPosition: [5] }), location, 'ValidationException'],
])('refuses %s', async (_, command, client, name) => {
  await expect(client.send(command)).rejects.toMatchObject({ name })
})

it('knows no place by an id that it has not given', async () => {
  const asked = new GetPlaceCommand({ IndexName: 'Indigo-FR', PlaceId: '../nothing' })
  await expect(location.send(asked)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})
