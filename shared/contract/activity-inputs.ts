import * as z from 'zod'
import { AccessNotes, Capacity, MinAge, RemoteLink, SpokenLanguages, Venue } from '../model/activity.ts'
import { Digos } from '../model/digos.ts'
import { AssociationId, BranchId, MemberId } from '../model/ids.ts'
import { Instant } from '../model/instant.ts'
import { Description, Title } from '../model/listing.ts'
import { Latitude, Longitude, PlaceInput } from '../model/place.ts'
import { Language } from '../model/text.ts'
import { cursor, idempotencyKey, limit } from './inputs.ts'

/** What an association says of a new event or mission. */
export const published = {
  id: AssociationId,
  title: Title,
  description: Description,
  language: Language,
  languages: SpokenLanguages.exactOptional(),
  place: PlaceInput.exactOptional(),
  venue: Venue.exactOptional(),
  remote: z.boolean().default(false),
  remoteLink: RemoteLink.exactOptional(),
  accessNotes: AccessNotes.exactOptional(),
  minAge: MinAge.exactOptional(),
  branchId: BranchId.exactOptional(),
  idempotencyKey,
}

/** What the team may change of both; null takes away. */
export const changed = {
  title: Title.exactOptional(),
  description: Description.exactOptional(),
  language: Language.exactOptional(),
  languages: SpokenLanguages.exactOptional(),
  place: PlaceInput.exactOptional(),
  venue: Venue.nullable().exactOptional(),
  remote: z.boolean().exactOptional(),
  remoteLink: RemoteLink.nullable().exactOptional(),
  accessNotes: AccessNotes.nullable().exactOptional(),
  minAge: MinAge.nullable().exactOptional(),
}

/** What a list of events or missions is asked for. */
export const browsed = z.strictObject({
  latitude: Latitude.exactOptional(),
  longitude: Longitude.exactOptional(),
  radiusKm: z.number().min(0.5).max(200).default(50),
  from: Instant.exactOptional(),
  to: Instant.exactOptional(),
  language: Language.exactOptional(),
  remote: z.boolean().exactOptional(),
  associationId: AssociationId.exactOptional(),
  limit,
  cursor,
})

/** A stretch of a new mission; its value is what each who came earns. */
export const newShift = {
  startsAt: Instant,
  endsAt: Instant,
  places: Capacity,
  value: Digos.default(0),
}

/** Who came, and who did not: as many as can be booked one after the other before a client gives up waiting. */
export const attendance = z
  .array(z.strictObject({ memberId: MemberId, came: z.boolean() }))
  .min(1)
  .max(100)

const acts = ['not_found', 'account_closed'] as const

/** What can go wrong, by what is done. */
export const activityErrors = {
  browse: ['invalid_cursor', 'unauthenticated', 'account_closed'],
  read: [...acts, 'unauthenticated'],
  run: [...acts, 'not_allowed', 'association_suspended', 'association_pending', 'busy'],
  signUp: [...acts, 'association_suspended', 'own_association', 'wrong_state', 'already_started', 'full', 'busy'],
  leave: [...acts, 'wrong_state', 'already_started', 'busy'],
  attend: ['wrong_state', 'not_started', 'not_signed_up', 'no_longer_possible'],
  reply: [...acts, 'not_signed_up', 'wrong_state', 'busy'],
} as const
