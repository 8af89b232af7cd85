import type { Actor, Community } from '../actors/community.ts'
import { actorOf } from '../actors/community.ts'
import type { Outcome } from '../world/outcome.ts'

/** Somebody who tries something at the same moment as somebody else. */
export type Contender = { name: string; act: () => Promise<Outcome> }

/** Two or more at once: who won, when not all could; `both` when all were done. Where nobody knows, nobody has won. */
export const race = async ({ stage }: Community, name: string, contenders: readonly Contender[]): Promise<void> => {
  const { random, clock, tally } = stage
  const spreadMs = random.pick([0, 5, 20, 60])
  const outcomes = await Promise.all(
    contenders.map(async ({ act }) => {
      await clock.sleep(random.between(0, spreadMs))
      return act()
    }),
  )
  if (outcomes.some(({ kind }) => kind === 'unknown' || kind === 'broken')) return
  const won = contenders.filter((_, place) => outcomes[place]?.kind === 'done').map((each) => each.name)
  if (won.length === contenders.length) tally.count(`race: ${name}: both`)
  else if (won.length > 0) tally.count(`race: ${name}: ${[...new Set(won)].join(', ')}`)
}

/** Members who have not left, in any order. */
export const presentIn = (community: Community): Actor[] => {
  const { random, book } = community.stage
  const present = community.members.filter(({ caller }) => book.accounts.get(caller.id)?.closedAt === undefined)
  return random.shuffled(present).map((member) => actorOf(community, member))
}

/** Different members who have not left, as many as wanted; undefined when there are too few. */
export const someOf = (community: Community, count: number): Actor[] | undefined => {
  const chosen = presentIn(community).slice(0, count)
  return chosen.length < count ? undefined : chosen
}
