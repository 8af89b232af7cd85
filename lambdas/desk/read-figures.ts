import type { desk } from '../../shared/contract/desk.ts'
import { readFigures as figuresOf } from '../../shared/data/desk/read-figures.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team its association's figures. */
export const readFigures: Handler<typeof desk.readFigures> = async (input, caller, app) =>
  figuresOf(app, { ...input, by: caller.id })
