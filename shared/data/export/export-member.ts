import type { MemberId } from '../../model/ids.ts'
import type { MemberExport } from '../../model/member-export.ts'
import type { App } from '../app.ts'
import { readExchanges, readThanks } from './dealings.ts'
import {
  readEntries,
  readListings,
  readNotices,
  readSelf,
  readSignups,
  readSponsorships,
  readTeams,
} from './own-things.ts'
import type { Part } from './part.ts'
import type { Position } from './position.ts'

/** Lambda answers with 6 MB at most; a single look brings no more than one. */
const bytesMost = 2_000_000
/** So many looks into the table take a second or two; the function has ten. */
const looksMost = 60

const order = [
  'member',
  'entries',
  'listings',
  'exchanges',
  'thanks',
  'teams',
  'signups',
  'sponsorships',
  'notices',
] as const

const look = (app: App, member: MemberId, from: Position): Promise<Part> => {
  switch (from.list) {
    case 'member':
      return readSelf(app, member, from)
    case 'entries':
      return readEntries(app, member, from)
    case 'listings':
      return readListings(app, member, from)
    case 'exchanges':
      return readExchanges(app, member, from)
    case 'thanks':
      return readThanks(app, member, from)
    case 'teams':
      return readTeams(app, member, from)
    case 'signups':
      return readSignups(app, member, from)
    case 'sponsorships':
      return readSponsorships(app, member, from)
    default:
      return readNotices(app, member, from)
  }
}

const listAfter = ({ list }: Position): Position | undefined => {
  const following = order[order.indexOf(list) + 1]
  return following && { list: following }
}

type Found = Omit<MemberExport, 'cursor'>

const together = (one: Found, { found }: Part): Found => ({
  at: one.at,
  ...((found.member ?? one.member) && { member: found.member ?? one.member }),
  entries: [...one.entries, ...(found.entries ?? [])],
  listings: [...one.listings, ...(found.listings ?? [])],
  exchanges: [...one.exchanges, ...(found.exchanges ?? [])],
  messages: [...one.messages, ...(found.messages ?? [])],
  thanksGiven: [...one.thanksGiven, ...(found.thanksGiven ?? [])],
  thanksReceived: [...one.thanksReceived, ...(found.thanksReceived ?? [])],
  notices: [...one.notices, ...(found.notices ?? [])],
  teams: [...one.teams, ...(found.teams ?? [])],
  signups: [...one.signups, ...(found.signups ?? [])],
  sponsorships: [...one.sponsorships, ...(found.sponsorships ?? [])],
})

const empty = (at: string): Found => ({
  at,
  entries: [],
  listings: [],
  exchanges: [],
  messages: [],
  thanksGiven: [],
  thanksReceived: [],
  notices: [],
  teams: [],
  signups: [],
  sponsorships: [],
})

/** As much of what is held about a member as fits into one answer, and where the next one starts. */
export const exportMember = async (
  app: App,
  member: MemberId,
  from: Position = { list: 'member' },
): Promise<{ found: Found; next?: Position }> => {
  let found = empty(app.clock.now())
  let next: Position | undefined = from
  let bytes = 0
  for (let looks = 0; next && looks < looksMost && bytes < bytesMost; looks += 1) {
    const part: Part = await look(app, member, next)
    found = together(found, part)
    bytes += Buffer.byteLength(JSON.stringify(part.found))
    next = part.next ?? listAfter(next)
  }
  return { found, ...(next && { next }) }
}
