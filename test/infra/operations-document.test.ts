import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { functionNames } from '../../lib/functions.ts'
import { aCountry, ofType, synthesise } from './synthesise.ts'

const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operations.md'), 'utf8')
const security = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'security.md'), 'utf8')
const resources = synthesise(aCountry())
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm')

const ownMetrics = new Set(
  JSON.stringify(alarms)
    .match(/"MetricName":"[^"]+","Namespace":"Indigo"/g)
    ?.map(String),
)

describe('what operators read', () => {
  it('stops every function before a restore', () => {
    const listed = /FUNCTIONS="([^"]+)"/.exec(document)?.[1]?.split(' ') ?? []
    expect(listed.toSorted()).toEqual([...functionNames].toSorted())
  })

  it('says how many alarms and metrics there are to pay', () => {
    expect(document).toContain(`| ${alarms.length} alarms `)
    expect(document).toContain(`| ${ownMetrics.size} metrics of our own `)
  })

  it('explains every alarm', () => {
    const explained = [...document.matchAll(/^\| `([\w*-]+)` +\|/gm)].map(([, name = '']) => name)
    const names = alarms.map(({ Properties }) => String(Properties['AlarmName']).replace('Indigo-FR-', ''))
    const isExplained = (name: string): boolean =>
      explained.some((each) => each === name || (each.startsWith('*') && name.endsWith(each.slice(1))))
    expect(names.filter((name) => !isExplained(name))).toEqual([])
  })

  it('names the functions that hold the address key', () => {
    const holders = ofType(resources, 'AWS::Lambda::Function')
      .filter(({ Properties }) => JSON.stringify(Properties['Environment'] ?? {}).includes('ADDRESS_KEY'))
      .map(({ Properties }) => String(Properties['FunctionName']).replace('Indigo-FR-', ''))
    const told = /may welcome a member: ([^.]+)\./.exec(security)?.[1] ?? ''
    expect([...told.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(holders.toSorted())
  })
})
