import type { Exchange } from '../../../shared/model/exchange.ts'
import type { ExchangeId } from '../../../shared/model/ids.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import type { Person } from '../people/person.ts'
import { talkIn } from '../talk/talks.ts'
import type { Talk } from '../talk/talk.ts'
import type { Announced } from './announcement.ts'
import type { Past } from './past.ts'

/** Somebody answers somebody's listing. */
export type Scene = {
  readonly past: Past
  readonly random: Random
  readonly announcement: Announced
  readonly asker: Person
}

/** An exchange under way, with its two people by both of their parts. */
export type Meeting = Scene & {
  readonly id: ExchangeId
  readonly talk: Talk
  readonly owner: Person
  readonly giver: Person
  readonly receiver: Person
}

export const meetingOf = (scene: Scene, { id, kind }: Exchange): Meeting => {
  const { owner, language } = scene.announcement
  const isOffer = kind === 'offer'
  const [giver, receiver] = isOffer ? [owner, scene.asker] : [scene.asker, owner]
  return { ...scene, id, talk: talkIn(language), owner, giver, receiver }
}
