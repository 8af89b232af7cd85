import * as z from 'zod'
import { needs } from '../../shared/contract/needs.ts'
import { type CsvRow, readCsv } from '../../shared/domain/csv.ts'
import { checkListing } from '../../shared/domain/listing-rules.ts'
import { type FieldFault, Refusal } from '../../shared/errors.ts'
import { Category } from '../../shared/model/category.ts'
import type { Economy } from '../../shared/model/country.ts'
import { Digos } from '../../shared/model/digos.ts'
import { Condition, Description, ListingSubject, Quantity, Title } from '../../shared/model/listing.ts'
import { Language, textOf } from '../../shared/model/text.ts'
import { faultsOf } from '../runtime/faults.ts'

const rowsMost = 200

/** A need as a row says it. */
const NeedRow = z.strictObject({
  title: Title,
  description: Description,
  category: Category,
  subject: ListingSubject.default('object'),
  value: Digos.default(0),
  quantity: Quantity.default(1),
  language: Language.exactOptional(),
  condition: Condition.exactOptional(),
  remote: z.boolean().default(false),
  availability: textOf(500).exactOptional(),
})
export type NeedRow = z.infer<typeof NeedRow> & { line: number }

const refused = (faults: FieldFault[]): Refusal => new Refusal('invalid_request', {}, faults)

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
}

/** A cell as its column means it; what is no number and no truth value stays a text, and is refused as one. */
const meant = (column: string, cell: string): unknown => {
  const text = cell.trim()
  if (column === 'value' || column === 'quantity') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (column === 'remote') return truths[text.toLowerCase()] ?? text
  return text
}

const objectOf = (columns: readonly string[], { cells }: CsvRow): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap((column, place) => {
      const cell = cells[place] ?? ''
      return cell.trim() === '' ? [] : [[column, meant(column, cell)]]
    }),
  )

/** @throws Refusal `invalid_request` for columns that nobody knows, too many rows or none */
const checkShape = (columns: readonly string[], rows: readonly CsvRow[]): void => {
  const strangers = columns.filter((name) => !Object.hasOwn(NeedRow.shape, name))
  if (strangers.length > 0) throw refused(strangers.map((name) => ({ field: `csv.1.${name}`, rule: 'unknown' })))
  if (rows.length === 0) throw refused([{ field: 'csv', rule: 'more_items', allowed: 1 }])
  if (rows.length > rowsMost) throw refused([{ field: 'csv', rule: 'fewer_items', allowed: rowsMost }])
}

/** What breaks the rules that a listing's fields have together. */
const rulesBroken = (row: NeedRow, economy: Economy): FieldFault[] => {
  try {
    checkListing({ ...row, standing: false }, economy)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults.map((fault) => ({ ...fault, field: `csv.${row.line}.${fault.field}` }))
  }
}

/** A cell has no type for whoever filled it in: it is no whole number, or neither yes nor no. */
const asCell = (fault: FieldFault): FieldFault => {
  if (fault.rule !== 'type') return fault
  return fault.field.endsWith('.remote')
    ? { field: fault.field, rule: 'choice', allowed: 'yes, no' }
    : { field: fault.field, rule: 'integer' }
}

/** `0.title` is the title of the first row: the line that it stands on says more. */
const onLine = (fault: FieldFault, rows: readonly CsvRow[]): FieldFault => {
  const [place = '', ...rest] = fault.field.split('.')
  return { ...fault, field: ['csv', rows[Number(place)]?.line, ...rest].join('.') }
}

/**
 * The needs in a table with a heading line.
 * @throws Refusal `invalid_request` naming every line and column that is wrong
 */
export const needRowsIn = (csv: string, economy: Economy): NeedRow[] => {
  const [heading, ...rows] = readCsv(csv)
  const columns = (heading?.cells ?? []).map((name) => name.trim().toLowerCase())
  checkShape(columns, rows)
  const objects = rows.map((row) => objectOf(columns, row))
  const read = z.array(NeedRow).safeParse(objects, { reportInput: true })
  if (!read.success) throw refused(faultsOf(read.error, needs.importNeeds).map((fault) => asCell(onLine(fault, rows))))
  const found = read.data.map((row, place) => ({ ...row, line: rows[place]?.line ?? 0 }))
  const broken = found.flatMap((row) => rulesBroken(row, economy))
  if (broken.length > 0) throw refused(broken)
  return found
}
