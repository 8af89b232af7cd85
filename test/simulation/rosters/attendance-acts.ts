import type { Community } from '../actors/community.ts'
import type { Outcome } from '../world/outcome.ts'
import type { slowly } from '../world/slowly.ts'
import { seatedIn } from './roster-image.ts'
import { callConfirm, callReply, type Said } from './roster-operations.ts'
import { nameOf, type Place } from './rosters.ts'

/** The team says who came. What was acknowledged is noted: of a volunteer who came, for good. */
export const confirm = async (
  { stage, rosters }: Community,
  place: Place,
  attendance: readonly Said[],
  around?: ReturnType<typeof slowly>,
): Promise<Outcome> => {
  const outcome = await callConfirm(stage, place.coordinator, place, attendance, around)
  const marks = rosters.log.now(nameOf(place))?.marks ?? {}
  const isThere = ({ memberId, came }: Said): boolean =>
    marks[memberId] !== undefined && !(came && place.shift !== undefined && !marks[memberId].came)
  if (outcome.kind === 'done' && !attendance.every(isThere)) {
    const what = `the attendance of ${nameOf(place)} was acknowledged, and is not there`
    stage.book.accuse({ invariant: '10 acknowledged', what, at: stage.clock.now() })
  }
  return outcome
}

/** What the team says of some of those who have signed up. */
export const attend = async (community: Community, place: Place): Promise<void> => {
  const { random } = community.stage
  const roster = community.rosters.log.now(nameOf(place))
  if (!roster) return
  const all = random.chance(0.9) ? seatedIn(roster) : Object.keys(roster.tickets)
  const some = random.shuffled(all).slice(0, random.between(1, 4))
  if (some.length === 0) return
  await confirm(
    community,
    place,
    some.map((memberId) => ({ memberId, came: random.chance(0.7) })),
  )
}

/** Who was marked as absent says something to it; now and then two things at once, or while the team thinks again. */
export const reply = async (community: Community, place: Place): Promise<void> => {
  const { stage, members, rosters } = community
  const marks = rosters.log.now(nameOf(place))?.marks ?? {}
  const absent = members.filter(({ caller }) => marks[caller.id]?.came === false)
  if (absent.length === 0) return
  const member = stage.random.pick(absent)
  const texts = stage.random.chance(0.3) ? ['I was there.', 'I was ill.'] : ['I was there.']
  const isConfirmed = stage.random.chance(0.4)
  const said = { memberId: member.caller.id, came: true }
  const again = isConfirmed ? confirm(community, place, [said]) : undefined
  const outcomes = await Promise.all(texts.map((text) => callReply(stage, member, place, text)))
  await again
  for (const [nth, { kind }] of outcomes.entries()) {
    const stands = rosters.log.now(nameOf(place))?.replies[member.caller.id]?.text
    const hasLeft = stage.book.accounts.get(member.caller.id)?.leavingAt !== undefined
    if (kind !== 'done' || stands === texts[nth] || hasLeft) continue
    const what = `an answer to ${nameOf(place)} was acknowledged, and is not there`
    stage.book.accuse({ invariant: '10 acknowledged', what, at: stage.clock.now() })
  }
}
