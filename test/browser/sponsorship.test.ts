import { describe, expect, inject, it } from 'vitest'
import { Proof } from '../../shared/model/proof.ts'
import { read } from '../api/client/answer.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { aVerifiedAssociation, give } from '../api/client/scenes.ts'
import { fileFrom } from './client/file-from.ts'
import { aPhoneOf } from './client/known-phone.ts'
import type { Phone } from './client/phone.ts'

const timeout = 180_000
const patience = { timeout: 60_000 }

/** Ben offers a desk; Cleo has no Digos left; Awa coordinates an association that could pay. */
const aNeedyMember = async () => {
  const { awa, op, association } = await aVerifiedAssociation()
  const { ben, cleo } = await people('ben', 'cleo')
  await give(ben, cleo, { value: 50 })
  const offer = await ben.lists({ title: 'A desk for school', value: 25 })
  return { awa, op, association, ben, cleo, offer }
}

/** Writes down for whom, and of which offer, at the desk. */
const choose = async ({ page, goto, press }: Phone, { id }: { id: string }, whom: Person, offer: { id: string }) => {
  const { web } = inject('local')
  await goto(`/associations/${id}/desk`)
  await press('Pay for somebody')
  await page.getByLabel('Link to the member’s page').fill(`${web}/members/${whom.id}`)
  await page.getByLabel('Link to the offer').fill(`${web}/listings/${offer.id}`)
}

const proves = async (op: Person): Promise<void> => {
  const askedAt = new Date().toISOString()
  await op.post('/v1/operator/audit')
  await expect
    .poll(() => op.get('/v1/operator/audit'), patience)
    .toMatchObject({ body: { at: expect.toSatisfy((at: string) => at > askedAt) } })
  expect(await read(op.get('/v1/operator/audit'), Proof)).toMatchObject({ balanced: true, difference: 0 })
}

describe('An association', () => {
  it('pays for a member’s exchange, and the giver sees the usual price', { timeout }, async () => {
    const { awa, op, association, ben, cleo, offer } = await aNeedyMember()
    const desk = await aPhoneOf(awa)
    await choose(desk, association, cleo, offer)
    await desk.page.getByRole('definition').filter({ hasText: '25 Digos' }).waitFor()
    await desk.press('Promise to pay')
    await desk.page.getByText(/^It is promised/).waitFor()
    await desk.sees('Not asked for yet')

    const member = await aPhoneOf(cleo)
    await member.goto('/notices')
    await member.page.getByRole('link', { name: 'Something is free for you' }).click()
    const dialog = member.page.getByRole('dialog')
    await dialog.getByText(/^An association makes this one free for you/).waitFor()
    await dialog.getByText(/^Until /).waitFor()
    await dialog.getByLabel('Your message').fill('Hello! It is for my son.')
    await dialog.getByRole('button', { name: 'Send' }).click()
    await member.page.waitForURL(/\/exchanges\/[0-9a-f-]{36}/)
    await member.page.getByText(/An association makes this one free for you/).waitFor()

    const giver = await aPhoneOf(ben)
    await giver.goto(new URL(member.page.url()).pathname)
    await giver.press('Say yes')
    await giver.page.getByText(/You earn/).waitFor()
    expect(await giver.page.locator('main').innerText()).toContain('25 Digos')
    expect(await giver.page.locator('main').innerText()).not.toMatch(/association/i)

    await member.press('I have got it')
    await member.sees('Send thanks')
    expect(await ben.digos()).toMatchObject({ balance: 125 })
    expect(await cleo.digos()).toMatchObject({ balance: 0, held: 0 })
    await desk.page.reload()
    await desk.sees('Asked for')
    await proves(op)
    expect([...desk.complaints, ...member.complaints, ...giver.complaints]).toEqual([])
  })

  it('is told before it promises that this month’s budget does not reach', { timeout }, async () => {
    const { awa, association, ben, cleo, offer } = await aNeedyMember()
    for (let count = 0; count < 6; count += 1) {
      const { id: listingId } = await ben.lists({ value: 30 })
      const path = `/v1/associations/${association.id}/sponsorships`
      expect(await awa.post(path, { memberId: cleo.id, listingId })).toMatchObject({ outcome: '201' })
    }
    const desk = await aPhoneOf(awa)
    await choose(desk, association, cleo, offer)
    await desk.page.getByText(/^This month’s budget does not reach: 20 Digos are left/).waitFor()
    expect(await desk.page.getByRole('button', { name: 'Promise to pay' }).count()).toBe(0)
    expect(desk.complaints).toEqual([])
  })

  it('has all its receipts on one page, to print and as a table', { timeout }, async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben } = await people('ben')
    const need = await awa.lists({ kind: 'need', title: 'Soup, hot', quantity: 5, associationId: association.id })
    const gift = await ben.asks(need, { quantity: 2 })
    await awa.accepts(gift)
    const { receiptNumber = '' } = await awa.confirms(gift)
    const desk = await aPhoneOf(awa)
    await desk.goto(`/associations/${association.id}/desk/receipts`)
    await desk.page.getByText(receiptNumber).waitFor()
    const paper = await fileFrom(desk, () => desk.press('Print (PDF)'))
    expect([paper.name, paper.content.subarray(0, 5).toString()]).toEqual([`indigo-${receiptNumber}.pdf`, '%PDF-'])
    const table = await fileFrom(desk, () => desk.press('Download as a table (CSV)'))
    expect(table.content.toString()).toContain(`\r\n${receiptNumber},`)
    expect(table.content.toString()).toContain('"Soup, hot"')
    expect(desk.complaints).toEqual([])
  })
})
