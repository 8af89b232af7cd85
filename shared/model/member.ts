import * as z from 'zod'
import { Digos, Percent } from './digos.ts'
import { MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { Point } from './place.ts'
import { Thanks } from './conversation.ts'
import { Language, lineOf } from './text.ts'

/** Any name or nickname, in any script. */
export const DisplayName = lineOf(60).meta({ id: 'DisplayName' })
export const Languages = z.array(Language).max(10)

/** A member's profile as the table keeps it; the place is a cell's centre. */
export const Profile = z.strictObject({
  member: MemberId,
  displayName: DisplayName,
  languages: Languages,
  place: Point.exactOptional(),
  joinedAt: Instant,
})
export type Profile = z.infer<typeof Profile>

/** What a member sees of themselves. */
export const Me = z
  .strictObject({
    id: MemberId,
    displayName: DisplayName,
    languages: Languages,
    place: Point.exactOptional(),
    goodVibes: Percent,
    helped: z.int().min(0),
    balance: Digos,
    held: Digos,
    available: Digos,
    groups: z.array(z.string()),
    joinedAt: Instant,
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

/** What members see of each other; never Digos. */
export const PublicProfile = z
  .strictObject({
    id: MemberId,
    displayName: DisplayName,
    languages: Languages,
    goodVibes: Percent,
    helped: z.int().min(0),
    joinedAt: Instant,
    thanks: z.array(Thanks),
  })
  .meta({ id: 'PublicProfile' })
export type PublicProfile = z.infer<typeof PublicProfile>
