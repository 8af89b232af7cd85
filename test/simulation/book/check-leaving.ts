import type { Effect } from '../table/plan-write.ts'
import { skewMsMost } from '../world/machines.ts'
import type { Check } from './check.ts'

const lastLookMs = 15 * 60_000 - 2 * skewMsMost

const valueOf = (side: Effect['before'], name: string): unknown => side?.item[name]

/** A leaving stays due until it was looked at for the last time, long enough after it began; then never again. */
export const checkFarewell: Check = ({ others, at }, { book }) =>
  others.flatMap(({ key, before, after }) => {
    if (key.SK !== 'S' || valueOf(before, 'closedAt') === undefined) return []
    const id = key.PK.slice(2)
    const [was, is] = [valueOf(before, 'dueAt'), valueOf(after, 'dueAt')]
    if (was === undefined && is !== undefined) return [`the leaving of ${id} is due again`]
    const lasted = at - (book.leavings.get(id) ?? 0)
    const isShort = was !== undefined && is === undefined && lasted < lastLookMs
    return isShort ? [`the leaving of ${id} was over after ${Math.round(lasted / 1_000)} seconds`] : []
  })

const everPut = /^(?:M# [NPT]|X# [CKT]#|L# [DW]$)/

/** What the table's own expiry has taken does not come back in part. */
const isHalf = ({ key, before, after, kind }: Effect): boolean =>
  kind === 'Update' && !before && after !== undefined && everPut.test(`${key.PK.slice(0, 2)} ${key.SK}`)

/** What is let go of is let go of once: a notice or thanks sooner than before. Another name under thanks is another matter. */
const isAgain = ({ key, before, after, kind }: Effect): boolean => {
  const [was, is] = [valueOf(before, 'ttl'), valueOf(after, 'ttl')]
  if (kind !== 'Update' || typeof was !== 'number') return false
  if (key.PK.startsWith('L#')) return is !== was
  if (key.SK.startsWith('U#')) return Number(is) > was
  return Number(is) >= was && valueOf(after, 'fromName') === undefined
}

const isKnownAgain = ({ key, before, after }: Effect): boolean =>
  key.SK === 'P' &&
  valueOf(before, 'leftAt') !== undefined &&
  (valueOf(after, 'leftAt') !== valueOf(before, 'leftAt') || valueOf(after, 'displayName') !== undefined)

/** What is forgotten of somebody who has left is forgotten once, and does not come back. */
export const checkForgotten: Check = ({ others, listings }) => [
  ...others.flatMap((effect) => {
    const name = `${effect.key.PK} ${effect.key.SK}`
    return [
      ...(isHalf(effect) ? [`${name} was put there by an update`] : []),
      ...(isAgain(effect) ? [`${name} was forgotten again`] : []),
      ...(isKnownAgain(effect) ? [`${name} was forgotten, and was changed`] : []),
    ]
  }),
  ...listings
    .filter(
      ({ before, after }) => before?.ownerName === '' && after && (before.ttl !== after.ttl || after.ownerName !== ''),
    )
    .map(({ id }) => `listing ${id} was forgotten, and was changed`),
]
