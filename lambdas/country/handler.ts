import { country } from '../../shared/contract/country.ts'
import { api } from '../runtime/api.ts'
import { readCountry } from './read-country.ts'
import { readOpenApi } from './read-open-api.ts'

export const handler = api(country, { readCountry, readOpenApi })
