import { auditLedger } from '../../../shared/data/audit/audit-ledger.ts'
import { correctTransfer } from '../../../shared/data/correct-transfer.ts'
import type { ExchangeImage } from '../book/images.ts'
import { aMember } from '../world/member.ts'
import { leaveAs } from './leave-as.ts'
import { operate } from '../world/operate.ts'
import type { Stage } from '../world/stage.ts'
import type { Actor } from './community.ts'
import { signUp } from './sign-up.ts'

/** An operator corrects some transfer, perhaps one that was corrected before; now and then two do so at once. */
export const correct = async ({ stage, member }: Actor): Promise<void> => {
  const entries = (stage.book.entries.get(member.caller.id) ?? []).filter(({ kind }) => kind === 'settlement')
  if (entries.length === 0) return
  const transferId = stage.random.pick(entries).SK.slice('E#'.length)
  const wrong = { member: member.caller.id, transferId, reason: 'Une erreur.' }
  const once = () => operate(stage, { name: 'correct', member: '', input: wrong }, (app) => correctTransfer(app, wrong))
  const isDouble = stage.random.chance(0.3)
  if (isDouble) stage.tally.count('correction: two at once')
  await Promise.all(isDouble ? [once(), once()] : [once()])
}

const indexLagMs = 10_000

/** What an audit found wrong; undefined when it did not come to an end. */
const findingsOf = async (stage: Stage): Promise<unknown[] | undefined> => {
  const { outcome } = await operate(stage, { name: 'audit', member: '', input: {} }, (app) => auditLedger(app))
  if (outcome.kind !== 'done') return undefined
  stage.tally.count('audit: whole')
  return outcome.answer.proof.balanced ? [] : outcome.answer.findings
}

/** The schedule's audit, in the midst of it all: it must not cry wolf, but for an index that lags by seconds. */
export const audit = async ({ stage }: Actor): Promise<void> => {
  const first = await findingsOf(stage)
  if (!first || first.length === 0) return
  await stage.clock.sleep(indexLagMs)
  const second = await findingsOf(stage)
  if (!second || second.length === 0) return
  const what = JSON.stringify(second.slice(0, 3))
  stage.book.accuse({ invariant: '2 audit', what, at: stage.clock.now() })
}

const isUnderWay = ({ status }: ExchangeImage): boolean =>
  ['requested', 'accepted', 'handed_over', 'disputed'].includes(status)

/** A member who has nothing under way leaves, and signs up again later with the same address. */
export const leave = async ({ community, stage, member }: Actor): Promise<void> => {
  const { id } = member.caller
  const isBusy = [...stage.book.exchanges.values()].some(
    (exchange) => isUnderWay(exchange) && (exchange.giver === id || exchange.receiver === id),
  )
  if (isBusy) return
  const { outcome } = await operate(stage, { name: 'leave', member: id, input: {} }, (app) => leaveAs(app, id))
  if (outcome.kind !== 'done') return
  const again = aMember(stage.random, member.address)
  again.newcomer.addressHash = member.newcomer.addressHash
  community.members.push(again)
  await signUp(stage, again)
}
