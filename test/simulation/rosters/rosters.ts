import type { Member } from '../world/member.ts'
import type { Outcome } from '../world/outcome.ts'
import type { RosterLog } from './roster-log.ts'

/** An event, or one shift of a mission, and whose it is. */
export type Place = { id: string; shift?: string; association: string; coordinator: Member }

/** A call of somebody to sign up for something, or to leave it. */
export type SignupCall = {
  place: string
  member: string
  isOn: boolean
  from: number
  until: number
  kind: Outcome['kind']
}

/** What a country organises, and who has called for it. */
export type Rosters = {
  log: RosterLog
  /** The oldest first. */
  places: Place[]
  calls: SignupCall[]
  /** Who has to do with what no more, as `place member`. */
  settled: Set<string>
}

export const rostersOf = (log: RosterLog): Rosters => ({ log, places: [], calls: [], settled: new Set() })

/** The key of a place's roster, as it is written in logs. */
export const nameOf = ({ id, shift }: Pick<Place, 'id' | 'shift'>): string =>
  `V#${id} R${shift === undefined ? '' : `#${shift}`}`
