import type { exchanges } from '../../shared/contract/exchanges.ts'
import { leaveThanks } from '../../shared/data/exchanges/thanks.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Thanks the other side; neither reads the other's thanks before both are in, or fourteen days are over. */
export const thank: Handler<typeof exchanges.thank> = async ({ id, ...words }, caller, app) => {
  if (words.badges.length === 0 && words.text === undefined)
    throw refusedField({ field: 'badges', rule: 'one_of', allowed: 'badges, text' })
  return leaveThanks(app, id, caller.id, { ...words, badges: [...new Set(words.badges)] })
}
