import { earnedFrom, monthOf } from '../../domain/budget.ts'
import { entriesOf, volunteeringOf } from '../../domain/transfer.ts'
import { msOf } from '../../domain/time.ts'
import { uuid7 } from '../../domain/uuid.ts'
import { assert } from '../../errors.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { bookStep, entryStep, helpedStep } from '../account-steps.ts'
import type { App } from '../app.ts'
import { teamMemberOf } from '../associations/association-items.ts'
import { budgetOf, spendBudgetSteps } from '../budget/budget-steps.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { accountOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { cameStep } from './attendance-steps.ts'
import { rosterOf, type StoredRoster } from './roster-items.ts'

type Volunteer = { member: MemberId; by: MemberId; roster: StoredRoster }

const hourMs = 3_600_000

/** What the association's own entry tells beside the amount, which is 0: for its figures. */
const helpedWith = ({ startsAt, endsAt, branch }: StoredRoster, member: MemberId): Item => ({
  hours: Math.round(((msOf(endsAt) - msOf(startsAt)) / hourMs) * 10) / 10,
  givenBy: member,
  ...(branch !== undefined && { branchId: branch }),
})

/** Whether somebody can still earn and help: not who has left. */
const isHere = (account: Item | undefined): boolean =>
  account !== undefined && accountOf(account).closedAt === undefined

/** On which side somebody stands, as it was seen: of the team, or not. What is booked rests on it. */
const sideStep = (association: AssociationId, member: MemberId, isOfTeam: boolean): Step => ({
  write: {
    ConditionCheck: {
      Key: key.teamMember(association, member),
      ConditionExpression: isOfTeam ? '#status = :joined' : '#status <> :joined',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':joined': 'joined' },
    },
  },
  otherwise: () => new Again(),
})

type Seen = { isKnown: boolean; reserved: number; month: string }

const bookSteps = (
  app: App,
  { member, roster }: Volunteer,
  { isKnown, reserved, month }: Seen,
  at: Instant,
): Step[] => {
  const { association, activity, shift, value } = roster
  const { economy } = app.country
  assert(shift !== undefined, 'only a mission has volunteers')
  const earned = earnedFrom(value, { reserved }, economy)
  const side = { member, association, activityId: activity, shiftId: shift }
  const [given, received] = entriesOf(volunteeringOf(side, earned, { id: uuid7(at, app.chance.bytes(10)), at }))
  assert(given && received, 'volunteering has two sides')
  return [
    ...spendBudgetSteps(association, month, { value, earned }, economy),
    ...(isKnown ? [] : [helpedStep(member, association)]),
    bookStep(received, { from: 'available' }),
    bookStep(given, { from: 'available', helps: isKnown ? 0 : 1 }),
    entryStep(received, helpedWith(roster, member)),
    entryStep(given),
  ]
}

/**
 * Confirms that somebody came to a shift, once: the mark, what they earn within the association's budget of the month, and
 * Good Vibes where they help this association for the first time, in one transaction. Who has left, or stands on both
 * sides, being of the team at that moment, is only marked.
 * @throws Refusal `busy`
 */
export const confirmVolunteer = (app: App, volunteer: Volunteer): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const { member, by, roster } = volunteer
    const { association, activity, shift } = roster
    const month = monthOf(at, app.country.timeZone)
    const [item, account, helped, budget, own] = await app.table.batchGet(
      [
        key.roster(activity, shift),
        key.account(member),
        key.helped(member, association),
        key.budget(association, month),
        key.teamMember(association, member),
      ],
      { consistent: true },
    )
    const now = rosterOf(item)
    if (now.marks[member]?.came === true) return { steps: [], answer: undefined }
    const isOfTeam = teamMemberOf(own)?.status === 'joined'
    const steps = [cameStep(now, member, { came: true, at, by }), sideStep(association, member, isOfTeam)]
    if (isOfTeam || !isHere(account)) return { steps, answer: undefined }
    const seen = { isKnown: helped !== undefined, reserved: budgetOf(budget).reserved, month }
    return { steps: [...steps, ...bookSteps(app, { ...volunteer, roster: now }, seen, at)], answer: undefined }
  })
