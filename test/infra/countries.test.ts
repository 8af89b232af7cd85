import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { countries } from '../../lib/countries.ts'
import { functionNames } from '../../lib/functions.ts'
import { spoken } from '../../shared/i18n/language-for.ts'
import { ofType, synthesise } from './synthesise.ts'

const resources = synthesise(...Object.values(countries))
const regionOf = (stack: string): string | undefined => resources.find((one) => one.stack === stack)?.region

/** The properties by which resources of one type must differ within an account and region. */
const names = ['FunctionName', 'IndexName', 'TableName', 'QueueName', 'LogGroupName', 'AlarmName', 'DashboardName']

describe('The six countries', () => {
  it.each([
    ['FR', 'eu-west-3'],
    ['GR', 'eu-central-1'],
    ['IT', 'eu-south-1'],
    ['CY', 'eu-central-1'],
    ['PL', 'eu-central-1'],
    ['FI', 'eu-north-1'],
  ])('run %s in %s', (code, region) => {
    const stacks = ['Data', 'Identity', 'Api', 'Web', 'Operations'].map((name) => `Indigo-${code}-${name}`)
    expect(stacks.map(regionOf)).toEqual(stacks.map(() => region))
  })

  it('look for places in the nearest region that can', () => {
    const regions = Object.keys(countries).map((code) => `${code} ${regionOf(`Indigo-${code}-Places`)}`)
    expect(regions).toEqual([
      'FR eu-west-1',
      'GR eu-central-1',
      'IT eu-central-1',
      'CY eu-central-1',
      'PL eu-central-1',
      'FI eu-north-1',
    ])
  })

  it('keep their budgets where CloudFormation has budgets', () => {
    expect(Object.keys(countries).map((code) => regionOf(`Indigo-${code}-Budget`))).toEqual(
      Object.keys(countries).map(() => 'eu-central-1'),
    )
  })

  it('stay within the European Union', () => {
    const outside = /^(?!eu-)|^eu-west-2|^eu-central-2/
    expect(Object.values(countries).flatMap((one) => [one.region, one.placeIndexRegion])).not.toContainEqual(
      expect.stringMatching(outside),
    )
  })

  it('share the code of their functions', () => {
    const Code = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) })
    const keys = ofType(resources, 'AWS::Lambda::Function').map(({ Properties }) => Code.parse(Properties))
    expect(keys).toHaveLength(6 * functionNames.length)
    expect(new Set(keys.map((one) => one.Code.S3Key)).size).toBe(functionNames.length)
  })

  it('never give two things of one region the same name', () => {
    const taken = resources.flatMap(({ Type, region, Properties }) =>
      names.flatMap((name) => (typeof Properties[name] === 'string' ? [`${region} ${Type} ${Properties[name]}`] : [])),
    )
    expect(taken.filter((name, at) => taken.indexOf(name) !== at)).toEqual([])
  })

  it('offer only languages that have their texts', () => {
    const offered = Object.values(countries).flatMap((country) => country.public.languages)
    expect(offered.filter((language) => !spoken.some((one) => one === language))).toEqual([])
  })

  it('speak languages that Intl can name, and keep a time that it knows', () => {
    for (const { public: country } of Object.values(countries)) {
      expect(Intl.getCanonicalLocales(country.languages)).toEqual(country.languages)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: country.timeZone })).not.toThrow()
    }
  })
})
