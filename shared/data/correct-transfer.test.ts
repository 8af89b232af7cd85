import { describe, expect, it } from 'vitest'
import { confirmShiftAttendance } from '../../lambdas/activities/confirm-shift-attendance.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { aCommunity, type Community, help, purseOf } from '../../test/community/a-community.ts'
import { itemsOf, newestEntryOf } from '../../test/community/a-ledger.ts'
import { aMission, dayMs } from '../../test/community/an-activity.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import type { Caller } from '../contract/routes.ts'
import { auditLedger } from './audit/audit-ledger.ts'
import { closeAccount } from './close-account.ts'
import { correctTransfer } from './correct-transfer.ts'

const reason = 'Settled although nothing was handed over'
const unknown = '0195f000-0000-7000-8000-000000000001'

const newestOf = (community: Community, { id }: Caller): string =>
  String(newestEntryOf(community, id)['SK']).slice('E#'.length)

/** Somebody generous has received something worth 50 at a discount: the commons has a part in it. */
const aSettlement = async () => {
  const community = aCommunity()
  const [giver, receiver, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
  await help(community, receiver, other, 0)
  await help(community, giver, receiver, 50)
  return { ...community, giver, receiver, transferId: newestOf(community, giver) }
}

/** Somebody has come to a shift worth 20. */
const aConfirmedShift = async (community: Community) => {
  const { app, clock } = community
  const association = await aVerifiedAssociation(community)
  const volunteer = await community.aMember()
  const { id, shifts } = await aMission(community, association)
  const shift = { id, shiftId: shifts[0]?.id ?? '' }
  await signUpForShift(shift, volunteer, app)
  clock.pass(8 * dayMs)
  const attendance = [{ memberId: volunteer.id, came: true }]
  await confirmShiftAttendance({ ...shift, attendance }, association.coordinator, app)
  return { association, volunteer }
}

const correctionsOf = (community: Community, { id }: Caller) =>
  itemsOf(community, id, 'E#').filter((item) => item['kind'] === 'correction')

describe('a correction', () => {
  it('undoes every leg with a new transfer; the old entries stay as they are', async () => {
    const world = await aSettlement()
    const { app, giver, receiver, transferId } = world
    expect([await purseOf(world, giver), await purseOf(world, receiver)]).toEqual([
      [100, 0, 7],
      [3, 0, 7],
    ])
    const before = [...itemsOf(world, giver.id, 'E#'), ...itemsOf(world, receiver.id, 'E#')]
    await correctTransfer(app, { member: giver.id, transferId, reason })
    expect([await purseOf(world, giver), await purseOf(world, receiver)]).toEqual([
      [50, 0, 7],
      [50, 0, 7],
    ])
    expect(world.table.items()).toEqual(expect.arrayContaining(before))
    const { proof, findings } = await auditLedger(app)
    expect(findings).toEqual([])
    expect(proof).toMatchObject({ balanced: true, commons: -150 })
  })

  it('stands in both statements, with its reason, naming what it corrects', async () => {
    const world = await aSettlement()
    const { app, giver, receiver, transferId } = world
    const id = await correctTransfer(app, { member: receiver.id, transferId, reason: ` ${reason} ` })
    for (const [member, amount, balance] of [
      [giver, -50, 50],
      [receiver, 47, 50],
    ] as const) {
      const { items } = await listEntries({ limit: 1 }, member, app)
      expect(items).toMatchObject([{ id, kind: 'correction', amount, balance, reason }])
      expect(correctionsOf(world, member)).toMatchObject([{ corrects: transferId }])
    }
  })

  it('is made once, from whichever side and however often it is asked for', async () => {
    const world = await aSettlement()
    const { app, giver, receiver, transferId } = world
    const asks = Array.from({ length: 12 }, (_, place) => (place % 2 === 0 ? giver : receiver))
    const ids = await Promise.all(asks.map(({ id }) => correctTransfer(app, { member: id, transferId, reason })))
    await help(world, giver, receiver, 1)
    ids.push(await correctTransfer(app, { member: giver.id, transferId, reason }))
    expect(new Set(ids).size).toBe(1)
    expect(correctionsOf(world, giver)).toHaveLength(1)
    expect(correctionsOf(world, receiver)).toHaveLength(1)
  })

  it('can itself be corrected', async () => {
    const world = await aSettlement()
    const { app, giver, receiver, transferId } = world
    const first = await correctTransfer(app, { member: giver.id, transferId, reason })
    await correctTransfer(app, { member: giver.id, transferId: first, reason: 'It was handed over after all' })
    expect(await purseOf(world, giver)).toEqual([100, 0, 7])
    expect(await purseOf(world, receiver)).toEqual([3, 0, 7])
    expect((await auditLedger(app)).findings).toEqual([])
  })

  it.each(['the volunteer', 'the association'])(
    'undoes volunteering from the side of %s, and is undone',
    async (side) => {
      const community = aCommunity()
      const { association, volunteer } = await aConfirmedShift(community)
      const { app } = community
      const transferId = newestOf(community, volunteer)
      expect(await purseOf(community, volunteer)).toEqual([70, 0, 7])
      const [from, to] = side === 'the volunteer' ? [volunteer.id, association.id] : [association.id, volunteer.id]
      const first = await correctTransfer(app, { member: from, transferId, reason })
      expect(await correctTransfer(app, { member: to, transferId, reason })).toBe(first)
      expect(await purseOf(community, volunteer)).toEqual([50, 0, 7])
      expect((await auditLedger(app)).findings).toEqual([])
      await correctTransfer(app, { member: from, transferId: first, reason: 'She did come' })
      expect(await purseOf(community, volunteer)).toEqual([70, 0, 7])
      const { proof, findings } = await auditLedger(app)
      expect([findings, proof.balanced]).toEqual([[], true])
    },
  )

  it('takes back a grant', async () => {
    const community = aCommunity()
    const member = await community.aMember()
    await correctTransfer(community.app, { member: member.id, transferId: newestOf(community, member), reason })
    expect(await purseOf(community, member)).toEqual([0, 0, 0])
    expect((await auditLedger(community.app)).proof).toMatchObject({ balanced: true, commons: 0, transfers: 2 })
  })

  it('is refused when it would push somebody below zero, and changes nothing', async () => {
    const world = await aSettlement()
    const { app, giver, transferId } = world
    const other = await world.aMember()
    await help(world, other, giver, 60)
    const before = world.table.items()
    const refused = correctTransfer(app, { member: giver.id, transferId, reason })
    await expect(refused).rejects.toMatchObject({ code: 'insufficient_digos' })
    expect(world.table.items()).toEqual(before)
  })

  it('is refused where one of the two has left', async () => {
    const world = await aSettlement()
    const { app, giver, receiver, transferId } = world
    await closeAccount(app, receiver.id)
    const refused = correctTransfer(app, { member: giver.id, transferId, reason })
    await expect(refused).rejects.toMatchObject({ code: 'no_longer_possible' })
  })

  it.each([
    ['nothing', '', 'required'],
    ['blanks', '  \n', 'required'],
    ['more than 500 characters', 'x'.repeat(501), 'shorter'],
  ])('is refused for a reason of %s', async (_, said, rule) => {
    const { app, giver, transferId } = await aSettlement()
    const refused = correctTransfer(app, { member: giver.id, transferId, reason: said })
    await expect(refused).rejects.toMatchObject({ code: 'invalid_request', faults: [{ field: 'reason', rule }] })
  })

  it('is refused of a transfer that is not in the statement', async () => {
    const { app, giver } = await aSettlement()
    const refused = correctTransfer(app, { member: giver.id, transferId: unknown, reason })
    await expect(refused).rejects.toMatchObject({ code: 'not_found' })
  })
})
