import { country } from '../../shared/contract/country.ts'
import { api } from '../runtime/api.ts'
import { appWithoutTable } from '../runtime/app-without-table.ts'
import { readCountry } from './read-country.ts'
import { readOpenApi } from './read-open-api.ts'

export const handler = api(country, appWithoutTable, { readCountry, readOpenApi })
