import type { Row } from './row.ts'

/** Figures that are measured together, and how, in words for the book. */
export type Part = {
  title: string
  how: string
  measure: () => Row[] | Promise<Row[]>
}
