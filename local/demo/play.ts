import * as z from 'zod'
import type { Local } from '../laptop/local-file.ts'
import { type Books, openBooks } from './books.ts'
import { callApi, expectThat, Surprise } from './call-api.ts'
import { join, type Member } from './member.ts'
import { type Trade, trade } from './trade.ts'

const Card = z.object({ name: z.string(), mapCentre: z.object({ latitude: z.number(), longitude: z.number() }) })
const Started = z.object({ startedAt: z.string() })
const Proof = z.object({
  balanced: z.boolean(),
  at: z.string(),
  accounts: z.number(),
  transfers: z.number(),
  difference: z.number(),
})

/** Prints a step and what follows from it. */
export type Tell = (title: string, lines?: readonly string[]) => void

type Demo = {
  readonly awa: Member
  readonly bilal: Member
  readonly books: Books
  readonly act: Trade
  readonly tell: Tell
}

const auditTriesMost = 120
const auditPauseMs = 500

/** An offer of 40: from the quote to the thanks. */
const firstExchange = async ({ awa, bilal, books, act, tell }: Demo): Promise<void> => {
  const chair = await act.publish(awa, 'A rocking chair', 40)
  tell('Awa offers a rocking chair for 40 Digos.', await books.changes())
  const { price, goodVibes } = await act.quote(bilal, chair)
  expectThat('the price', price, 40)
  tell(`Bilal asks for a quote: ${price}, for his Good Vibes are ${goodVibes} %.`)
  const exchange = await act.request(bilal, chair)
  tell('Bilal asks for it.', await books.changes())
  await act.move(awa, exchange, 'accept')
  tell('Awa accepts, and the price is held.', await books.changes())
  expectThat('what Bilal has', await books.purse(bilal), [10, 40, 0])
  const code = await act.codeOf(bilal, exchange)
  await act.move(awa, exchange, 'handover')
  const { status } = await act.move(awa, exchange, 'confirm', { code })
  expectThat('the exchange', status, 'completed')
  tell(`They meet. Bilal shows the code ${code}, Awa types it in.`, await books.changes())
  expectThat('what Awa has', await books.purse(awa), [90, 0, 7])
  await act.thank(bilal, exchange, 'It rocks.')
  await act.thank(awa, exchange, 'A pleasure.')
  tell('Both say thank you.')
}

/** An offer of 50, cheaper for whoever has helped somebody. */
const withGoodVibes = async ({ awa, bilal, books, act, tell }: Demo): Promise<void> => {
  const sofa = await act.publish(bilal, 'A sofa', 50)
  const quote = await act.quote(awa, sofa)
  expectThat('the quote', quote, { value: 50, goodVibes: 7, price: 47, commonsShare: 3 })
  tell('Bilal offers a sofa for 50. For Awa, with 7 % Good Vibes, it is 50 − 3 = 47; the commons pays the 3.')
  const exchange = await act.request(awa, sofa)
  await act.move(bilal, exchange, 'accept')
  tell('Awa asks, Bilal accepts.', await books.changes())
  await act.move(awa, exchange, 'confirm')
  tell('Awa has the sofa and confirms.', await books.changes())
  expectThat(
    'what the two have',
    [await books.purse(awa), await books.purse(bilal)],
    [
      [43, 0, 7],
      [60, 0, 7],
    ],
  )
}

/** Who has too few Digos is told so, and can take part all the same. */
const withoutDigos = async ({ awa, bilal, books, act, tell }: Demo): Promise<void> => {
  const piano = await act.publish(bilal, 'A piano', 100)
  expectThat('the refusal', await act.refused(awa, piano), 'insufficient_digos')
  tell('Awa asks for a piano of 100 and is told, privately: insufficient_digos.', await books.changes())
  const novels = await act.publish(bilal, 'A box of books', 0)
  const gift = await act.request(awa, novels)
  await act.move(bilal, gift, 'accept')
  await act.move(awa, gift, 'confirm')
  tell(
    'Bilal gives a box of books for nothing; helping the same person again does not raise Good Vibes.',
    await books.changes(),
  )
  expectThat('what Bilal has', await books.purse(bilal), [60, 0, 7])
}

/** An acceptance that comes to nothing. */
const cancelled = async ({ awa, bilal, books, act, tell }: Demo): Promise<void> => {
  const lamp = await act.publish(bilal, 'A lamp', 20)
  const exchange = await act.request(awa, lamp)
  await act.move(bilal, exchange, 'accept')
  tell('Awa asks for a lamp of 20, Bilal accepts.', await books.changes())
  await act.move(awa, exchange, 'cancel', { reason: 'found_elsewhere' })
  tell('Awa cancels, and what was held is released.', await books.changes())
  expectThat('what Awa has', await books.purse(awa), [43, 0, 7])
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The operator has the whole ledger recomputed, and waits for the proof. */
const audited = async (operator: Member, tell: Tell): Promise<void> => {
  const { startedAt } = Started.parse(await operator.ask('/v1/operator/audit', { method: 'POST' }, 202))
  tell('An operator asks for an audit: every account is recomputed from its entries.')
  for (let tries = 0; tries < auditTriesMost; tries += 1) {
    await pause(auditPauseMs)
    const answer = await operator.ask('/v1/operator/audit').catch(() => undefined)
    if (!answer) continue
    const { at, balanced, accounts, transfers, difference } = Proof.parse(answer)
    if (at < startedAt) continue
    tell('The proof is there.', [
      `balanced: ${balanced ? 'yes' : 'NO'} · difference ${difference} · ${accounts} accounts · ${transfers} transfers`,
    ])
    expectThat('the proof', { balanced, difference }, { balanced: true, difference: 0 })
    return
  }
  throw new Surprise('The audit did not finish')
}

/** Plays the demo on a laptop as clients of its API. @throws Surprise when anything comes otherwise than it should */
export const playDemo = async (local: Local, run: string, tell: Tell): Promise<void> => {
  const card = Card.parse(await callApi(local.api, '/v1/country'))
  const address = (name: string): string => `${name}.${run}@demo.indigo.example`
  const awa = await join(local, { name: 'Awa', address: address('awa') })
  const bilal = await join(local, { name: 'Bilal', address: address('bilal') })
  const books = openBooks([awa, bilal])
  tell(
    `In ${card.name}, Awa and Bilal sign up with the codes from their mails, and find a welcome grant.`,
    await books.changes(),
  )
  const act = trade(card.mapCentre)
  const demo: Demo = { awa, bilal, books, act, tell }
  await firstExchange(demo)
  await withGoodVibes(demo)
  await withoutDigos(demo)
  await cancelled(demo)
  tell('Awa reads her statement.', await books.statement(awa))
  await act.tidy()
  await audited(await join(local, { name: 'Operator', address: address('operator'), group: 'operators' }), tell)
}
