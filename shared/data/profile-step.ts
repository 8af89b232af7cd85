import type { Profile } from '../model/member.ts'
import { Again, type Step } from './commit.ts'
import { key } from './keys.ts'
import type { Item } from './table.ts'

const itemOf = ({ member: _, place, ...rest }: Profile): Item => ({ ...rest, ...place })

/** A changed profile; the last of two changes stays. Every attribute is set, so that repeating it changes nothing. */
export const profileStep = (before: Profile, after: Profile): Step => ({
  write: {
    Put: {
      Item: { ...key.profile(before.member), ...itemOf(after) },
      ConditionExpression: 'attribute_exists(PK)',
    },
  },
  otherwise: () => new Again(),
})
