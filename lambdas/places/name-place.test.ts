import type { Place } from '@aws-sdk/client-location'
import { expect, it } from 'vitest'
import { namePlace } from './name-place.ts'

const aStreet: Place = {
  Label: '12 Rue Oberkampf, 75011 Paris, France',
  AddressNumber: '12',
  Street: 'Rue Oberkampf',
  Neighborhood: '11e Arrondissement',
  Municipality: 'Paris',
  SubRegion: 'Paris',
  Region: 'Île-de-France',
  PostalCode: '75011',
  Country: 'FRA',
  Geometry: { Point: [2.3687, 48.8649] },
}

it('calls a place by the smallest thing that it is, and says in what it lies', () => {
  expect(namePlace(aStreet, { hasStreet: true })).toEqual({ name: 'Rue Oberkampf', area: '11e Arrondissement, Paris' })
  const town: Place = { Municipality: 'Lyon', SubRegion: 'Rhône', Region: 'Auvergne-Rhône-Alpes', Geometry: {} }
  expect(namePlace(town, { hasStreet: true })).toEqual({ name: 'Lyon', area: 'Rhône, Auvergne-Rhône-Alpes' })
})

it('names no street where none was looked for, and never a house', () => {
  expect(namePlace(aStreet, { hasStreet: false })).toEqual({
    name: '11e Arrondissement',
    area: 'Paris, Île-de-France',
  })
  expect(JSON.stringify(namePlace(aStreet, { hasStreet: true }))).not.toContain('12')
})

it('says whose a postal code is', () => {
  const code: Place = {
    PostalCode: '69003',
    Municipality: 'Lyon',
    Region: 'Auvergne-Rhône-Alpes',
    Categories: ['PostalCodeType'],
    Geometry: {},
  }
  expect(namePlace(code, { hasStreet: true })).toEqual({ name: '69003 Lyon', area: 'Auvergne-Rhône-Alpes' })
})

it('takes the label where there is nothing else, and gives up without one', () => {
  expect(namePlace({ Label: 'Somewhere', Geometry: {} }, { hasStreet: true })).toEqual({ name: 'Somewhere' })
  expect(namePlace({ Geometry: {} }, { hasStreet: true })).toBeUndefined()
})
