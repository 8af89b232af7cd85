import type { desk } from '../../shared/contract/desk.ts'
import { readFigures } from '../../shared/data/desk/read-figures.ts'
import { csvOf } from '../../shared/domain/write-csv.ts'
import type { Handler } from '../runtime/handler.ts'
import { figureTable } from './figure-table.ts'

/** The figures as a table, for a spreadsheet. */
export const printFigures: Handler<typeof desk.printFigures> = async (input, caller, app) =>
  csvOf(figureTable(await readFigures(app, { ...input, by: caller.id })))
