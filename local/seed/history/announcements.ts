import type { Random } from '../../../test/simulation/table/random.ts'
import { type ThingId, things } from '../listings/things.ts'
import { words } from '../listings/words.ts'
import type { Person } from '../people/person.ts'
import type { Announcement } from './announcement.ts'

/** Deals out things so that the same words stand at most once in the pilot's towns and twice in the rest of the country. */
export const dealer = (random: Random) => {
  const dealt = new Map<string, number>()
  const deal = (owner: Person, language: string): ThingId | undefined => {
    const place = owner.isPilot ? 'pilot' : 'elsewhere'
    const most = owner.isPilot ? 1 : 2
    const known = Object.keys(words[language] ?? {}).filter((name): name is ThingId => name in things)
    const free = known.filter((thing) => (dealt.get(`${language} ${thing} ${place}`) ?? 0) < most)
    if (free.length === 0) return undefined
    const thing = random.pick(free)
    const name = `${language} ${thing} ${place}`
    dealt.set(name, (dealt.get(name) ?? 0) + 1)
    return thing
  }
  /** What somebody announces next; undefined where the language has nothing new to say. */
  return (owner: Person): Announcement | undefined => {
    const thing = deal(owner, owner.writes)
    return thing && { owner, thing, language: owner.writes }
  }
}
