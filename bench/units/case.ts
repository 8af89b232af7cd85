import type { Community } from '../../test/community/a-community.ts'
import type { Count } from '../../test/units/counting-table.ts'

/** The most that an operation may take (docs/access-patterns.md); undefined where only calls are bounded. */
export type Floor = { calls: number; W?: number; R?: number }

/** An operation, and how it is made to happen once in a country of its own. */
export type Case = {
  operation: string
  floor: Floor
  measure: (community: Community) => Promise<Count>
  /** Why it takes more than that, where it does. */
  whyAbove?: string
}
