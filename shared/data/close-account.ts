import { later, plusMs } from '../domain/time.ts'
import { entriesOf, returnOf } from '../domain/transfer.ts'
import { timeOfUuid7, uuid7 } from '../domain/uuid.ts'
import { Refusal } from '../errors.ts'
import type { Account } from '../model/account.ts'
import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { entryStep } from './account-steps.ts'
import type { App } from './app.ts'
import { Again, type Step } from './commit.ts'
import { decide, type Plan } from './decide.ts'
import { key } from './keys.ts'
import { accountOf } from './read-account.ts'

/** Closes the account as it was seen: without a new entry and with nothing held, what is available is still the whole. */
const closeStep = (account: Account, lastEntry: string, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.account(account.member),
      UpdateExpression: 'SET closedAt = :at, available = :none, lastEntry = :entry',
      ConditionExpression:
        'attribute_not_exists(closedAt) AND lastEntry = :seen AND held = :none AND attribute_not_exists(#open)',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: {
        ':at': at,
        ':none': 0,
        ':entry': lastEntry,
        ':seen': account.lastEntry,
      },
    },
  },
  otherwise: () => new Again(),
})

/** Every act of the member is refused from now on, whatever their token says. */
const barStep = (member: MemberId, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.standing(member),
      UpdateExpression: 'SET closedAt = if_not_exists(closedAt, :at)',
      ExpressionAttributeValues: { ':at': at },
    },
  },
  otherwise: () => new Again(),
})

const stepsOf = (app: App, account: Account, now: Instant): Step[] => {
  const at = later(now, plusMs(timeOfUuid7(account.lastEntry), 1))
  const bar = barStep(account.member, at)
  if (account.available === 0) return [closeStep(account, account.lastEntry, at), bar]
  const transfer = returnOf(account.member, account.available, { id: uuid7(at, app.chance.bytes(10)), at })
  return [closeStep(account, transfer.id, at), bar, ...entriesOf(transfer).map((entry) => entryStep(entry))]
}

/**
 * What leaving does to the ledger: the balance goes back to the commons, and the account takes and gives nothing more.
 * A closed account stays as it is. Exchanges are ended by the caller before.
 * @throws Refusal `wrong_state` while Digos are held or a request is open
 */
export const closeAccount = (app: App, member: MemberId): Promise<void> =>
  decide(app, async ({ at, read }): Promise<Plan<void>> => {
    const account = accountOf(await app.table.get(key.account(member), read))
    if (account.closedAt) return { steps: [], answer: undefined }
    if (account.held > 0 || account.open.length > 0)
      throw new Refusal('wrong_state', { held: account.held, open: account.open.length })
    return { steps: stepsOf(app, account, at), answer: undefined }
  })
