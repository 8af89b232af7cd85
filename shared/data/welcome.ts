import { entriesOf, grantOf } from '../domain/transfer.ts'
import { uuid7 } from '../domain/uuid.ts'
import type { Account } from '../model/account.ts'
import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { entryStep } from './account-steps.ts'
import type { App } from './app.ts'
import { Again, type Step } from './commit.ts'
import { decide, type Plan } from './decide.ts'
import { key } from './keys.ts'
import { noEntry } from './statements.ts'

/** Who joins: the user's `sub`, the keyed hash of the confirmed address, and what they said of themselves. */
export type Newcomer = { id: MemberId; addressHash: string; displayName: string; languages: string[] }

const putIfAbsent = (item: { PK: string; SK: string } & Record<string, unknown>): Step => ({
  write: { Put: { Item: item, ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again(),
})

const profileStep = (newcomer: Newcomer, at: Instant): Step =>
  putIfAbsent({
    ...key.profile(newcomer.id),
    displayName: newcomer.displayName,
    languages: newcomer.languages,
    joinedAt: at,
  })

const accountStep = (member: MemberId, account: Pick<Account, 'available' | 'lastEntry'>): Step =>
  putIfAbsent({ ...key.account(member), ...account, held: 0, helped: 0 })

/**
 * Opens a member's account, with the welcome grant unless the same address has had one. However often and by whomever it
 * is called, for one person it happens once.
 */
export const welcome = (app: App, newcomer: Newcomer): Promise<void> =>
  decide(app, async ({ at, read }): Promise<Plan<void>> => {
    const [account, mark] = await app.table.batchGet(
      [key.account(newcomer.id), key.grantMark(newcomer.addressHash)],
      read,
    )
    const nothing = { steps: [], answer: undefined }
    if (account) return nothing
    if (mark) {
      const withoutGrant = accountStep(newcomer.id, { available: 0, lastEntry: noEntry })
      return { steps: [withoutGrant, profileStep(newcomer, at)], answer: undefined }
    }
    const amount = app.country.economy.welcomeGrant
    const grant = grantOf(newcomer.id, amount, { id: uuid7(at, app.chance.bytes(10)), at })
    return {
      steps: [
        putIfAbsent({ ...key.grantMark(newcomer.addressHash), at }),
        accountStep(newcomer.id, { available: amount, lastEntry: grant.id }),
        profileStep(newcomer, at),
        ...entriesOf(grant).map((entry) => entryStep(entry)),
      ],
      answer: undefined,
    }
  })
