import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { STATUS } from '../errors.ts'
import { contract } from './contract.ts'
import { derivedFiles } from './derived-files.ts'
import { openApi } from './openapi.ts'
import type { Routes } from './routes.ts'

const root = join(import.meta.dirname, '..', '..')

const Operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean() })).default([]),
  requestBody: z.looseObject({ required: z.boolean(), content: z.looseObject({}) }).optional(),
  responses: z.record(z.string(), z.looseObject({})),
})
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

const document = openApi(contract, { version: '0.0.0' })
const { paths } = Document.parse(document)

const faultsOf = async (source: object): Promise<string[]> => {
  // `info-contact`: there is no one address for every country; the country's own stands in its web app.
  const config = await createConfig({ extends: ['recommended-strict'], rules: { 'info-contact': 'off' } })
  const problems = await lintFromString({ source: JSON.stringify(source), absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)
}

describe('the OpenAPI document', () => {
  it('passes the recommended rules of Redocly', async () => {
    expect(await faultsOf(document)).toEqual([])
  })

  it('would not pass them with a reference to nothing', async () => {
    expect(await faultsOf({ ...document, components: {} })).not.toEqual([])
  })

  it('has every operation of the contract, under its own name', () => {
    const named = Object.values<Routes>(contract).flatMap((routes) =>
      Object.entries(routes).map(([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`),
    )
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    )
    expect(told.toSorted()).toEqual(named.toSorted())
  })

  it('puts each input where it travels', () => {
    const change = paths['/v1/listings/{id}']?.['patch']
    expect(change?.parameters.map((each) => `${each.in} ${each.name} ${each.required}`)).toEqual([
      'path id true',
      'header If-Match false',
    ])
    const body = JSON.stringify(change?.requestBody)
    expect(body).toContain('"title"')
    expect(body).not.toContain('ifMatch')
    const browse = paths['/v1/listings']?.['get']
    const places = browse?.parameters.map((each) => `${each.name}: ${each.in}`)
    expect(places).toContain('radiusKm: query')
    expect(places).toContain('Accept-Language: header')
    expect(browse?.requestBody).toBeUndefined()
    expect(paths['/v1/exchanges/{id}/accept']?.['post']?.requestBody).toBeUndefined()
  })

  it('asks for a token where the operation does, and lets visitors in elsewhere', () => {
    expect(paths['/v1/me']?.['get']?.security).toEqual([{ bearer: [] }])
    expect(paths['/v1/listings']?.['get']?.security).toEqual([{}, { bearer: [] }])
    expect(paths['/auth/session/renewal']?.['post']?.security).toEqual([{ session: [] }])
    expect(paths['/auth/sign-in/proof']?.['post']?.security).toEqual([{}])
  })

  it('tells every failure by its status', () => {
    const accept = paths['/v1/exchanges/{id}/accept']?.['post']
    const wanted = contract.exchanges.acceptExchange.errors.map((code) => String(STATUS[code]))
    expect(Object.keys(accept?.responses ?? {})).toEqual(expect.arrayContaining(['200', '401', '500', ...wanted]))
  })
})

it.each(derivedFiles().map(({ path, text }) => [path, text]))(
  '%s is what the contract says; else run npm run openapi',
  (path, text) => {
    expect(readFileSync(join(root, path), 'utf8') === text).toBe(true)
  },
)
