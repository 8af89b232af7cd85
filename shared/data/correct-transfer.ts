import { correctionOf, type Transfer } from '../domain/transfer.ts'
import { uuid7 } from '../domain/uuid.ts'
import { assert, Refusal, refusedField } from '../errors.ts'
import type { Entry } from '../model/entry.ts'
import type { MemberId, TransferId } from '../model/ids.ts'
import type { App } from './app.ts'
import { Again, type Step } from './commit.ts'
import { decide, type Plan, type View } from './decide.ts'
import { entryOf } from './entries.ts'
import { key } from './keys.ts'
import { queryItems } from './query-items.ts'
import { accountOf } from './read-account.ts'
import { readTransfer } from './read-transfer.ts'
import type { Item } from './table.ts'
import { transferSteps } from './transfer-steps.ts'

/** A transfer to correct, as it stands in the statement of one of its members, and why. */
export type WrongTransfer = { member: MemberId; transferId: TransferId; reason: string }

const reasonMost = 500

const soundReason = (reason: string): string => {
  const text = reason.trim()
  if (text === '') throw refusedField({ field: 'reason', rule: 'required' })
  if (text.length > reasonMost) throw refusedField({ field: 'reason', rule: 'shorter', allowed: reasonMost })
  return text
}

/** The account whose statement tells whether a transfer was corrected already: for both sides the same. */
const witnessOf = ({ giver, receiver }: Transfer): MemberId => {
  const witness = giver ?? receiver
  assert(witness !== undefined, 'a transfer has a member')
  return witness
}

type Since = { lastEntry: TransferId; corrected?: Entry }

const readOnce = async (app: App, member: MemberId, wrong: TransferId): Promise<Since> => {
  const items = await queryItems(app.table, {
    KeyConditionExpression: 'PK = :member AND SK BETWEEN :wrong AND :account',
    FilterExpression: 'corrects = :id OR attribute_exists(lastEntry)',
    ExpressionAttributeValues: {
      ':member': key.account(member).PK,
      ':wrong': key.entry(member, wrong).SK,
      ':account': key.account(member).SK,
      ':id': wrong,
    },
    ConsistentRead: true,
  })
  const { lastEntry } = accountOf(items.find((item) => item['lastEntry'] !== undefined))
  const corrected = items.find((item) => item['corrects'] === wrong)
  return { lastEntry, ...(corrected && { corrected: entryOf(corrected) }) }
}

const readsMost = 4

/**
 * What a member's statement has had since a transfer, strongly: its newest entry, and a correction of that transfer. Read
 * again while the newest transfer is seen half: its account already, its entry not yet.
 */
const readSince = async (app: App, member: MemberId, wrong: TransferId): Promise<Since> => {
  for (let tries = 0; tries < readsMost; tries += 1) {
    const since = await readOnce(app, member, wrong)
    if (await app.table.get(key.entry(member, since.lastEntry), { consistent: true })) return since
  }
  throw new Refusal('busy')
}

/** The same step, on condition that the statement has no newer entry than the one seen: a correction might be among them. */
const ifNothingNewer = ({ write, otherwise }: Step, seen: TransferId): Step => {
  assert('Update' in write, 'an account is updated')
  const { ConditionExpression, ExpressionAttributeValues, ...update } = write.Update
  return {
    write: {
      Update: {
        ...update,
        ConditionExpression: `${ConditionExpression} AND lastEntry = :seen`,
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':seen': seen },
      },
    },
    otherwise: (item) => (item?.['lastEntry'] === seen ? otherwise(item) : behind(item, otherwise)),
  }
}

/** Somebody wrote meanwhile: all is decided anew, behind the newest entry where the clock is not. */
const behind = (item: Item | undefined, otherwise: Step['otherwise']): Refusal | Again => {
  const meaning = otherwise(item)
  return meaning instanceof Again ? meaning : new Again()
}

const stepsOf = (correction: Transfer, lastEntry: TransferId): Step[] => {
  const witness = key.account(witnessOf(correction))
  return transferSteps(correction).map((step) =>
    'Update' in step.write && step.write.Update.Key.PK === witness.PK ? ifNothingNewer(step, lastEntry) : step,
  )
}

const plan = async (app: App, wrong: WrongTransfer, reason: string, { at }: View): Promise<Plan<TransferId>> => {
  const transfer = await readTransfer(app, wrong.member, wrong.transferId)
  const { lastEntry, corrected } = await readSince(app, witnessOf(transfer), transfer.id)
  if (corrected) return { steps: [], answer: corrected.id }
  const correction = correctionOf(transfer, reason, { id: uuid7(at, app.chance.bytes(10)), at })
  return { steps: stepsOf(correction, lastEntry), answer: correction.id }
}

/**
 * Undoes a transfer, leg by leg, with a new one that names it and says why; once, however often it is called. Digos only:
 * what was done for Good Vibes, and what it took of a budget, stays. Answers the correction's id.
 * @throws Refusal `insufficient_digos` where it would push a member below zero, `no_longer_possible` where one has left
 */
export const correctTransfer = async (app: App, wrong: WrongTransfer): Promise<TransferId> => {
  const reason = soundReason(wrong.reason)
  return decide(app, (view) => plan(app, wrong, reason, view))
}
