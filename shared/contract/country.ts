import * as z from 'zod'
import { CountryCard } from '../model/country.ts'
import { routes } from './routes.ts'

export const country = routes({
  readCountry: {
    method: 'GET',
    path: '/v1/country',
    summary: 'Tell the country, its languages, categories and economy.',
    allow: ['anyone'],
    input: z.strictObject({}),
    output: CountryCard,
    errors: [],
  },
  readOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document: every operation, what goes in and what comes out.',
    allow: ['anyone'],
    input: z.strictObject({}),
    output: z.looseObject({ openapi: z.string() }),
    errors: [],
  },
})
