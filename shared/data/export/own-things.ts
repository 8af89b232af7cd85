import { assistanceOf } from '../assisted/assisted-items.ts'
import { everySignup, signupsAt } from '../activities/own-signups.ts'
import { teamsOf } from '../associations/own-teams.ts'
import { sponsorshipOf } from '../budget/sponsorship-steps.ts'
import { key } from '../keys.ts'
import { wholeListing } from '../listing-items.ts'
import { profileOf } from '../members.ts'
import { noticeOf, noticesOf } from '../notices.ts'
import { listingsOf } from '../own-lists.ts'
import { accountOf, standingOf } from '../read-account.ts'
import { readStatement } from '../statements.ts'
import type { Reader } from './part.ts'
import type { In } from './position.ts'

const pageSize = 100
/** Two items are read for each. */
const signupsAtOnce = 50
/** With their texts: so many fit into one batch, and are no more than a few hundred kilobytes. */
const listingsAtOnce = 20

export const readSelf: Reader<In<'member'>> = async (app, member) => {
  const keys = [key.profile(member), key.account(member), key.standing(member), key.assistance(member)]
  const [profile, account, standing, assisted] = await app.table.batchGet(keys, { consistent: true })
  const { helped, available, held } = accountOf(account)
  const blocked = [...standingOf(standing).blocked]
  const assistance = assistanceOf(assisted)
  const self = { profile: profileOf(profile), helped, available, held, blocked }
  return { found: { member: { ...self, ...(assistance && { assistance }) } } }
}

export const readEntries: Reader<In<'entries'>> = async (app, member, { mark }) => {
  const { rows, next } = await readStatement(app, member, pageSize, mark)
  return { found: { entries: rows }, ...(next && { next: { list: 'entries', mark: next } }) }
}

export const readListings: Reader<In<'listings'>> = async (app, member, { mark }) => {
  const { items, next } = await listingsOf(app, member, listingsAtOnce, mark)
  const details = items.length === 0 ? [] : await app.table.batchGet(items.map(({ id }) => key.listingDetail(id)))
  const listings = items.map((head, place) => wholeListing(head, details[place]))
  return { found: { listings }, ...(next && { next: { list: 'listings', mark: next } }) }
}

export const readTeams: Reader<In<'teams'>> = async (app, member) => ({
  found: {
    teams: (await teamsOf(app, member)).map(({ association, member: { role, status, since } }) => ({
      associationId: association.id,
      name: association.name,
      associationStatus: association.status,
      role,
      status,
      since,
    })),
  },
})

export const readSignups: Reader<In<'signups'>> = async (app, member, { after }) => {
  const page = await everySignup(app, member, signupsAtOnce, after)
  const signups = await signupsAt(app, member, page.items)
  return { found: { signups }, ...(page.next && { next: { list: 'signups', after: String(page.next['SK']) } }) }
}

export const readSponsorships: Reader<In<'sponsorships'>> = async (app, member, { after }) => {
  const page = await app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :family)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':family': 'G#' },
    Limit: pageSize,
    ...(after !== undefined && { ExclusiveStartKey: key.sponsorship(member, after) }),
  })
  const sponsorships = page.items.flatMap((item) => sponsorshipOf(item) ?? [])
  const last = sponsorships.at(-1)
  return {
    found: { sponsorships },
    ...(page.next && last && { next: { list: 'sponsorships', after: last.listingId } }),
  }
}

export const readNotices: Reader<In<'notices'>> = async (app, member, { after }) => {
  const [standing, page] = await Promise.all([
    app.table.get(key.standing(member)),
    noticesOf(app, member, pageSize, after),
  ])
  const { noticesReadUntil } = standingOf(standing)
  const notices = page.items.map((item) => noticeOf(item, noticesReadUntil))
  const last = notices.at(-1)
  return { found: { notices }, ...(page.next && last && { next: { list: 'notices', after: last.id } }) }
}
