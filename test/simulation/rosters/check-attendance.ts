import { beginning, toleranceMs } from '../world/machines.ts'
import { repliedIn, type RosterImage, saidIn, seatedIn } from './roster-image.ts'

/** Of one change of one roster: only who was going is said to have come or not, once it has begun, and answers once. */
export const attendanceFaults = (
  before: RosterImage,
  after: RosterImage,
  { now, hasLeft }: { now: number; hasLeft: (member: string) => boolean },
): string[] => {
  const said = saidIn(before, after)
  const replied = repliedIn(before, after)
  const seats = seatedIn(after)
  const hasBegun = Date.parse(after.startsAt) <= beginning + now + toleranceMs
  const confirmed = Object.keys(before.marks).filter((member) => before.marks[member]?.came)
  const silent = Object.keys(before.replies).filter((member) => !(member in after.replies))
  const holds: readonly (readonly [string, boolean])[] = [
    ['somebody was marked who was not going', said.every((member) => seats.includes(member))],
    ['somebody was marked before it began', said.length === 0 || hasBegun],
    ['somebody was marked where nothing takes place', said.length === 0 || after.status === 'open'],
    ['a mark is gone', Object.keys(before.marks).every((member) => member in after.marks)],
    ['a confirmed volunteer is marked again', after.type === 'event' || !confirmed.some((each) => said.includes(each))],
    ['who was not absent has answered', replied.every((member) => before.marks[member]?.came === false)],
    ['an answer is another one', replied.every((member) => !(member in before.replies))],
    ['an answer is gone', silent.every(hasLeft)],
  ]
  return holds.filter(([, isSo]) => !isSo).map(([what]) => what)
}
