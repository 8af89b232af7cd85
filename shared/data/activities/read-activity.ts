import { Refusal } from '../../errors.ts'
import type { ActivityType } from '../../model/activity.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { teamMemberOf } from '../associations/association-items.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Item, ReadOptions } from '../table.ts'
import { activityOf, detailOf } from './activity-items.ts'
import { isGoing, type Reader, type Whole } from './activity-view.ts'
import { rosterOf, stretchesOf } from './roster-items.ts'

const batchMost = 100

/** The rosters of an activity whose head is known: a mission’s shifts are in its head. */
const readRosters = async (app: App, head: Whole['head'], read: ReadOptions) => {
  const keys = stretchesOf(head).map(({ shift }) => key.roster(head.id, shift))
  const items = await app.table.batchGet(keys.slice(0, batchMost), read)
  return items.flatMap((item) => (item ? [rosterOf(item)] : []))
}

/** An event in one call, a mission in two. @throws Refusal `not_found`, `account_closed` */
export const readWhole = async (
  app: App,
  { id, type, member }: { id: string; type: ActivityType; member: MemberId | undefined },
  read: ReadOptions = {},
): Promise<Whole> => {
  const own = type === 'event' ? [key.roster(id)] : []
  const keys = [key.activity(id), key.activityDetail(id), ...own, ...(member ? [key.standing(member)] : [])]
  const items = await app.table.batchGet(keys, read)
  if (member) actingStandingOf(items.at(-1))
  const head = activityOf(items[0], type)
  const rosters = type === 'event' ? [rosterOf(items[2])] : await readRosters(app, head, read)
  return { head, detail: detailOf(items[1]), rosters }
}

const serves = (item: Item | undefined): boolean => teamMemberOf(item)?.status === 'joined'

/** The reader of an activity; whether they are of the team is asked only where that shows them something. */
export const readerOf = async (app: App, whole: Whole, member: MemberId | undefined): Promise<Reader> => {
  const { timeZone } = app.country
  const mayMatter = member !== undefined && whole.detail.remoteLink !== undefined && !isGoing(whole, member)
  if (!mayMatter) return { member, isTeam: false, timeZone }
  const item = await app.table.get(key.teamMember(whole.head.association, member), { consistent: true })
  return { member, isTeam: serves(item), timeZone }
}

/** Looks once more, strongly, where a refusal rests on an eventual look. */
export const lookTwice = async <T>(look: (read: ReadOptions) => Promise<T>): Promise<T> => {
  try {
    return await look({})
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return look({ consistent: true })
  }
}
