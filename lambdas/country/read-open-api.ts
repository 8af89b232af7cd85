import type { country } from '../../shared/contract/country.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives the document of the API, as it was when this function was built. */
export const readOpenApi: Handler<typeof country.readOpenApi> = async () =>
  // Much the largest part of this function, and seldom asked for.
  (await import('../../openapi.json', { with: { type: 'json' } })).default
