import type { Item } from '../../../shared/data/table.ts'
import { isRoster, rosterImage } from './roster-image.ts'
import type { SignupCall } from './rosters.ts'

/**
 * Invariant 10: whoever has left an event, and has done nothing since, is not on its roster, whatever the network brought
 * once more; and whoever has signed up is, unless they have left Indigo.
 */
export const checkLastWords = (items: readonly Item[], calls: readonly SignupCall[]): string[] => {
  const rosters = new Map(
    items.filter(isRoster).map((item) => [`${String(item['PK'])} ${String(item['SK'])}`, rosterImage(item)]),
  )
  const gone = new Set(
    items.filter((item) => item['SK'] === 'E~' && item['leavingAt'] !== undefined).map(({ PK }) => String(PK).slice(2)),
  )
  const pairs = Map.groupBy(calls, ({ place, member }) => `${place} ${member}`)
  return [...pairs.values()].flatMap((own) => {
    const last = own.at(-1)
    if (last?.kind !== 'done' || gone.has(last.member)) return []
    const isAlone = own.every((other) => other === last || (other.kind !== 'unknown' && other.until <= last.from))
    const isOn = rosters.get(last.place)?.tickets[last.member] !== undefined
    return !isAlone || isOn === last.isOn ? [] : [`${last.member} is ${isOn ? 'on' : 'off'} the roster ${last.place}`]
  })
}
