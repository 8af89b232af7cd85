import { describe, expect, it } from 'vitest'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { listReceipts } from '../../lambdas/receipts/list-receipts.ts'
import { printReceipt } from '../../lambdas/receipts/print-receipt.ts'
import { readReceipt } from '../../lambdas/receipts/read-receipt.ts'
import { visualRuns } from '../../lambdas/receipts/visual-runs.ts'
import { accepted, aNeed, codeOf } from './a-need.ts'

const aGift = async () => {
  const scene = await aNeed()
  const { id } = await accepted(scene, 3)
  const { receiptNumber } = await confirmExchange({ id, quantity: 2 }, scene.coordinator, scene.app)
  return { ...scene, scene, id, receiptNumber }
}

describe('the receipt of a gift', () => {
  it('has a number of its own, and says what was received of whom', async () => {
    const { app, giver, coordinator, association, id, receiptNumber } = await aGift()
    const receipt = await readReceipt({ id }, giver, app)
    expect(receipt).toMatchObject({
      number: receiptNumber,
      associationId: association.id,
      associationName: 'Open Table',
      registrationNumber: 'W751234567',
      giverName: 'Ben',
      title: 'Couvertures',
      quantity: 2,
      value: 20,
      earned: 20,
    })
    expect(await readReceipt({ id }, coordinator, app)).toEqual(receipt)
  })

  it('is for its two sides, once the gift was received', async () => {
    const { scene, app, community, giver, id } = await aGift()
    expect(await codeOf(readReceipt({ id }, await community.aMember(), app))).toBe('not_found')
    const { id: open } = await accepted(scene)
    expect(await codeOf(readReceipt({ id: open }, giver, app))).toBe('wrong_state')
  })

  it('is listed for the team, newest first, in pages', async () => {
    const { scene, app, community, coordinator, association, giver } = await aGift()
    community.clock.pass(1_000)
    const { id } = await accepted(scene)
    await confirmExchange({ id }, coordinator, app)
    const first = await listReceipts({ id: association.id, limit: 1 }, coordinator, app)
    expect(first.items.map(({ quantity }) => quantity)).toEqual([1])
    const rest = await listReceipts({ id: association.id, limit: 5, cursor: first.cursor ?? '' }, coordinator, app)
    expect(rest.items.map(({ quantity }) => quantity)).toEqual([2])
    expect(await codeOf(listReceipts({ id: association.id, limit: 5 }, giver, app))).toBe('not_allowed')
  })

  it('is printed', async () => {
    const { app, giver, id } = await aGift()
    const paper = await printReceipt({ id }, giver, app)
    expect(Buffer.from(paper).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a line on paper', () => {
  const texts = (line: string) => visualRuns(line).map(({ text }) => text)

  it.each([
    ['Couvertures', ['Couvertures']],
    ['بطانيات دافئة', ['بطانيات دافئة']],
    ['(بطانيات)', ['(', 'بطانيات', ')']],
    ['Table انجمن', ['Table ', 'انجمن']],
    ['انجمن Table', ['Table', ' ', 'انجمن']],
    ['عدد 20', ['20', ' ', 'عدد']],
    ['۲ آذر ۱۴۰۵', ['۱', '۴', '۰', '۵', ' ', 'آذر', ' ', '۲']],
  ])('%s runs from left to right as %j', (line, runs) => {
    expect(texts(line)).toEqual(runs)
  })
})
