import type { Community } from '../actors/community.ts'
import type { Member } from '../world/member.ts'
import type { Outcome } from '../world/outcome.ts'
import { nameOf, type Place, type SignupCall } from './rosters.ts'

type Doing = { isOn: boolean; act: () => Promise<Outcome> }

/** Signs somebody up or off, and notes when and how it ended, so that their last word is known. */
export const noted = async (
  { stage, rosters: { calls } }: Community,
  { caller: { id: member } }: Member,
  place: Place,
  { isOn, act }: Doing,
): Promise<{ outcome: Outcome; call: SignupCall }> => {
  const from = stage.clock.now()
  const outcome = await act()
  const call = { place: nameOf(place), member, isOn, from, until: stage.clock.now(), kind: outcome.kind }
  calls.push(call)
  return { outcome, call }
}
