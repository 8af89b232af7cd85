import type { Profile } from '../model/member.ts'
import { changeOf } from './change.ts'
import { Again, type Step } from './commit.ts'
import { key } from './keys.ts'
import type { Item } from './table.ts'

const itemOf = ({ member: _, place, ...rest }: Profile): Item => ({
  ...rest,
  latitude: place?.latitude,
  longitude: place?.longitude,
})

/** Says that a profile is there and not forgotten: forgetting takes this attribute away. */
export const whileKnown = 'attribute_exists(joinedAt)'

/** Writes what differs between two states of a profile; of two changes of one field the last stays. */
export const profileSteps = (before: Profile, after: Profile): Step[] => {
  const change = changeOf(itemOf(before), itemOf(after))
  if (!change) return []
  return [
    {
      write: { Update: { Key: key.profile(before.member), ...change, ConditionExpression: whileKnown } },
      otherwise: () => new Again(),
    },
  ]
}
