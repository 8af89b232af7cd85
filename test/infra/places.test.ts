import { describe, expect, it } from 'vitest'
import { countries } from '../../lib/countries.ts'
import { permissionsOf } from './permissions.ts'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'

const resources = synthesise(aCountry())
const index = theOnly(resources, 'AWS::Location::PlaceIndex')

describe('The place index', () => {
  it('has a name that functions in another region can know', () => {
    expect([index.stack, index.region]).toEqual(['Indigo-FR-Places', 'eu-west-1'])
    expect(index.Properties).toMatchObject({ IndexName: 'Indigo-FR' })
    const environments = ofType(resources, 'AWS::Lambda::Function').map(({ Properties }) => Properties['Environment'])
    const asking = environments.filter((environment) => JSON.stringify(environment).includes('PLACE_INDEX'))
    expect(asking).toMatchObject([
      { Variables: { PLACE_INDEX: 'Indigo-FR', PLACE_INDEX_REGION: 'eu-west-1', PLACE_COUNTRY: 'FRA' } },
    ])
  })

  it('is paid by the request, and its answers are not stored', () => {
    expect(index.Properties).toMatchObject({ DataSourceConfiguration: { IntendedUse: 'SingleUse' } })
    expect(index.Properties['PricingPlan'] ?? 'RequestBasedUsage').toBe('RequestBasedUsage')
  })

  it('says nothing of whose a border is', () => {
    expect(JSON.stringify(resources)).not.toMatch(/PoliticalView/i)
  })

  it('is searched by one function, that may do three things on it alone', () => {
    const searching = permissionsOf(resources).filter(({ actions }) =>
      actions.some((action) => action.startsWith('geo:')),
    )
    expect(new Set(searching.map(({ role }) => role.replace(/[0-9A-F]{8}$/, '')))).toEqual(new Set(['placesrole']))
    expect(searching.flatMap(({ actions }) => actions).toSorted()).toEqual([
      'geo:GetPlace',
      'geo:SearchPlaceIndexForPosition',
      'geo:SearchPlaceIndexForSuggestions',
    ])
    for (const { resources: on } of searching)
      expect(on).toEqual([expect.stringMatching(/:geo:eu-west-1:.*:place-index\/Indigo-FR"/)])
  })

  it('knows each country by the three letters that it is known by', () => {
    const named = Object.entries(countries).map(([code, { placeIndexCountry }]) => `${code} ${placeIndexCountry}`)
    expect(named).toEqual(['FR FRA', 'GR GRC', 'IT ITA', 'CY CYP', 'PL POL', 'FI FIN'])
  })
})

it('Looking for places is limited below the rest of the API, because each call is paid', () => {
  const stage = theOnly(resources, 'AWS::ApiGatewayV2::Stage')
  expect(stage.Properties['RouteSettings']).toMatchObject({
    'GET /v1/places': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 40 },
  })
  const route = ofType(resources, 'AWS::ApiGatewayV2::Route').find(
    ({ Properties }) => Properties['RouteKey'] === 'GET /v1/places',
  )
  // CloudFormation refuses a stage that names a route which it has not made yet.
  expect(stage.DependsOn).toContain(route?.id)
})
