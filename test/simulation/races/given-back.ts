import { actorOf, type Community, type Team } from '../actors/community.ts'
import { monthIn } from '../book/check-budget.ts'
import { confirm } from '../rosters/attendance-acts.ts'
import { beginning } from '../world/machines.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { slowly } from '../world/slowly.ts'
import { promises } from './gifts.ts'
import { type Contender, race } from './race.ts'
import { someTeam } from './teams.ts'
import { aBegunShift } from './volunteers.ts'

/** So little that many gifts fit into any month, and its last piece is soon taken. */
const value = 5

const monthNow = ({ stage: { clock } }: Community): string => monthIn(new Date(beginning + clock.now()).toISOString())

const roomOf = (community: Community, { id }: Team): number => {
  const { book, country } = community.stage
  return country.economy.solidarityBudget - (book.budgets.get(`A#${id} B#${monthNow(community)}`) ?? 0)
}

/** A gift that has been accepted for all that the month has room for. */
const takeAll = async (community: Community, team: Team, room: number): Promise<string | undefined> => {
  const [gift] = await promises(community, value, Math.floor(room / value), team)
  if (!gift) return undefined
  const accepted = await insist(community.stage, operations.acceptExchange, team.coordinator, { id: gift.id })
  return accepted.kind === 'done' ? gift.id : undefined
}

/** A gift that stands in this month's budget. */
const taken = (community: Community, { id }: Team): string | undefined => {
  const month = monthNow(community)
  const all = [...community.stage.book.exchanges.values()]
  return all.find(
    ({ receiver, status, budgetMonth, earned }) =>
      receiver === id && status === 'accepted' && budgetMonth === month && earned >= value,
  )?.id
}

/** In a month that has no room any more, its giver takes a gift back that was promised. */
const givingBack = async (community: Community, team: Team): Promise<Contender | undefined> => {
  const { stage, members } = community
  const room = roomOf(community, team)
  const id = room >= value ? await takeAll(community, team, room) : taken(community, team)
  const giver = members.find(({ caller }) => caller.id === stage.book.exchanges.get(id ?? '')?.giver)
  if (id === undefined || !giver) return undefined
  const input = { id, reason: 'cannot_meet' as const }
  const act = async (): Promise<Outcome> => {
    await stage.clock.sleep(stage.random.between(0, 1_500))
    return call(stage, operations.cancelExchange, giver, input)
  }
  return { name: 'give back', act }
}

/** A gift comes back to a month that was full, while another one is accepted in it, for nothing as it seems. */
export const giveBackAndAccept = async (community: Community): Promise<void> => {
  const team = someTeam(community)
  const back = team && (await givingBack(community, team))
  const [gift] = back ? await promises(community, value, 1, team) : []
  if (!team || !back || !gift) return
  const { stage, member } = actorOf(community, team.coordinator)
  const accept = () => call(stage, operations.acceptExchange, member, { id: gift.id }, slowly(stage, 0.7))
  await race(community, 'give back and accept', [back, { name: 'accept', act: accept }])
}

/** The same, while the team says who came to a shift. */
export const giveBackAndCame = async (community: Community): Promise<void> => {
  const begun = await aBegunShift(community, value, 3)
  const back = begun && (await givingBack(community, begun.team))
  if (!begun || !back) return
  const said = begun.going.map((memberId) => ({ memberId, came: true }))
  const came = () => confirm(community, begun.place, said, slowly(community.stage, 0.7))
  await race(community, 'give back and came', [back, { name: 'came', act: came }])
}
