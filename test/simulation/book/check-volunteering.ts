import { isRoster, rosterImage, saidIn } from '../rosters/roster-image.ts'
import { monthIn } from './check-budget.ts'
import type { Check } from './check.ts'
import type { Commit } from './commit.ts'

/** A volunteer of whom the team has said that they came. */
type Came = { member: string; association: string; activity: string; shift: string; value: number; at: string }

const cameIn = ({ others }: Commit): Came[] =>
  others.flatMap(({ key, before, after }) => {
    if (!isRoster(key) || !before || !after) return []
    const [was, is] = [rosterImage(before.item), rosterImage(after.item)]
    if (is.type !== 'mission') return []
    const { association, value, marks } = is
    return saidIn(was, is)
      .filter((member) => marks[member]?.came)
      .map((member) => ({
        ...{ member, association, value, at: marks[member]?.at ?? '' },
        ...{ activity: key.PK.slice(2), shift: key.SK.slice('R#'.length) },
      }))
  })

/** What the confirmation of a shift books, as text: both sides, and what it takes of the commons. */
const wantedOf = ({ member, association, activity, shift }: Came, earned: number): string[] => [
  `giver ${member} ${earned} ${0 - earned} ${activity} ${shift}`,
  `receiver ${association} 0 ${0 - earned} ${activity} ${shift}`,
]

const bookedIn = ({ entries }: Commit): string[] =>
  entries.flatMap(({ id, before, after }) =>
    before || after?.kind !== 'volunteering'
      ? []
      : [`${after.side} ${id} ${after.amount} ${after.commons} ${after.activityId ?? ''} ${after.shiftId ?? ''}`],
  )

/**
 * Invariants 1 and 4 of missions: whoever is said to have come earns the shift's value, once, if the month's budget takes it,
 * and else nothing; who has left meanwhile, or is of the team, is only marked.
 */
export const checkVolunteering: Check = (commit, { book, economy }) => {
  const wanted = cameIn(commit).flatMap((came) => {
    const isOfTeam = book.associations.get(came.association)?.team.has(came.member)
    if (isOfTeam || book.accounts.get(came.member)?.closedAt !== undefined) return []
    const name = `A#${came.association} B#${monthIn(came.at)}`
    const spent = book.budgets.get(name) ?? 0
    return wantedOf(came, spent + came.value <= economy.solidarityBudget ? came.value : 0)
  })
  const booked = bookedIn(commit)
  return wanted.toSorted().join() === booked.toSorted().join()
    ? []
    : [`a shift is booked as [${booked.join(', ')}], not [${wanted.join(', ')}]`]
}

/** Invariant 6: whoever has come to a shift has helped the association, from then on. */
export const checkHelpedBy: Check = (commit, { book }) =>
  cameIn(commit).flatMap(({ member, association }) => {
    const isKnown =
      book.helped.get(member)?.has(association) === true ||
      book.accounts.get(member)?.closedAt !== undefined ||
      book.associations.get(association)?.team.has(member) === true ||
      commit.helped.some(({ giver, receiver }) => giver === member && receiver === association)
    return isKnown ? [] : [`${member} has helped ${association}, and it was not noted`]
  })
