import { auth } from './auth.ts'
import { country } from './country.ts'
import { exchanges } from './exchanges.ts'
import { listings } from './listings.ts'
import { me } from './me.ts'
import { members } from './members.ts'
import { moderation } from './moderation.ts'
import { operator } from './operator.ts'
import { places } from './places.ts'
import { photos } from './photos.ts'
import type { Routes } from './routes.ts'

/** The whole API: each module is one function of the stacks. */
export const contract = {
  country,
  auth,
  me,
  members,
  listings,
  photos,
  exchanges,
  moderation,
  operator,
  places,
} satisfies Record<string, Routes>

export type ModuleName = keyof typeof contract
