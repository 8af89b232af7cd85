import type { country } from '../../shared/contract/country.ts'
import { Category } from '../../shared/model/category.ts'
import type { Handler } from '../runtime/handler.ts'

/** Tells the country this is, so that clients need no configuration of their own. */
export const readCountry: Handler<typeof country.readCountry> = async (_input, _caller, app) => ({
  ...app.country,
  categories: Category.options,
})
