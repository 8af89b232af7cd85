import type { MemberId } from '../../../shared/model/ids.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import type { Point } from '../../../shared/model/place.ts'

/** A member that the seed makes. */
export type Person = {
  readonly id: MemberId
  readonly name: string
  /** The first is the one they grew up with. */
  readonly languages: readonly string[]
  /** The one they write listings in. */
  readonly writes: string
  readonly home: Point
  /** Lives in the pilot's towns. */
  readonly isPilot: boolean
  readonly joinedAt: Instant
  /** One in five does most of what is done. */
  readonly isActive: boolean
}
