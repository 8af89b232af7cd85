import type { FieldFault, RefusalCode, RefusalFacts } from '../errors.ts'

/** The words of every failure in one language. */
export type ProblemCatalogue = {
  problems: Record<RefusalCode, (facts: RefusalFacts) => { title: string; detail: string }>
  /** What is wrong with one field, and what is allowed. */
  fault: Record<FieldFault['rule'], (allowed: string | number | undefined) => string>
}
