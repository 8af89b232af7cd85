import { activities } from './activities.ts'
import { associations } from './associations.ts'
import { assisted } from './assisted.ts'
import { auth } from './auth.ts'
import { country } from './country.ts'
import { desk } from './desk.ts'
import { exchanges } from './exchanges.ts'
import { listings } from './listings.ts'
import { me } from './me.ts'
import { members } from './members.ts'
import { moderation } from './moderation.ts'
import { operator } from './operator.ts'
import { needs } from './needs.ts'
import { places } from './places.ts'
import { photos } from './photos.ts'
import { receipts } from './receipts.ts'
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
  associations,
  activities,
  places,
  needs,
  receipts,
  assisted,
  desk,
} satisfies Record<string, Routes>

export type ModuleName = keyof typeof contract
