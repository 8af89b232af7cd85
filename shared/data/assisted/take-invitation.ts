import { plusMs } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { App } from '../app.ts'
import { Again, commit, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { writeIfThere } from '../leaving/write-if-there.ts'
import { secretHash } from './assisted-items.ts'
import { checkOpen, type Known, knownBy } from './read-invitation.ts'

/** Longer than the function may run: who takes an invitation up has it alone, or is gone. */
const takenMs = 15_000

type Taken = { done: string } | { known: Known; until: string }

const takeStep = (hash: string, at: string, until: string): Step => ({
  write: {
    Update: {
      Key: key.invitation(hash),
      UpdateExpression: 'SET takenUntil = :until',
      ConditionExpression:
        'attribute_exists(PK) AND attribute_not_exists(spentAt) AND (attribute_not_exists(takenUntil) OR takenUntil <= :at)',
      ExpressionAttributeValues: { ':until': until, ':at': at },
    },
  },
  otherwise: () => new Again(),
})

const take = (app: App, code: string, repeat: string | undefined): Promise<Taken> =>
  decide(app, async ({ at, read }): Promise<Plan<Taken>> => {
    const known = await knownBy(app, code, read)
    const { invitation, hash } = known
    const isRepeat = repeat !== undefined && invitation.spentBy === secretHash(repeat)
    if (isRepeat && invitation.signInName !== undefined) return { steps: [], answer: { done: invitation.signInName } }
    await checkOpen(app, known, at, read)
    if (invitation.takenUntil !== undefined && invitation.takenUntil > at) throw new Refusal('busy')
    const until = plusMs(at, takenMs)
    return { steps: [takeStep(hash, at, until)], answer: { known, until } }
  })

/** Lets go of an invitation that was not used, so that its holder may try again at once. */
const letGo = (app: App, hash: string, until: string): Promise<void> =>
  writeIfThere(app, {
    Update: {
      Key: key.invitation(hash),
      UpdateExpression: 'REMOVE takenUntil',
      ConditionExpression: 'takenUntil = :until',
      ExpressionAttributeValues: { ':until': until },
    },
  })

/** An invitation is used up; what it said about the person is forgotten. */
export const spendStep = (hash: string, at: string, repeat: string | undefined): Step => ({
  write: {
    Update: {
      Key: key.invitation(hash),
      UpdateExpression: `SET spentAt = :at${repeat === undefined ? '' : ', spentBy = :repeat'} REMOVE displayName, languages, takenUntil`,
      ConditionExpression: 'attribute_not_exists(spentAt)',
      ExpressionAttributeValues: { ':at': at, ...(repeat !== undefined && { ':repeat': secretHash(repeat) }) },
    },
  },
  otherwise: () => new Refusal('invitation_spent'),
})

/**
 * Has an invitation taken up by one at a time; `act` uses it up, and answers the name to sign in with. Whoever repeats a
 * use, by the same key, gets the name again and nothing else happens.
 * @throws Refusal as `checkOpen`, `busy` while somebody else takes it up, and what `act` throws
 */
export const takeInvitation = async (
  app: App,
  { code, repeat }: { code: string; repeat?: string | undefined },
  act: (known: Known) => Promise<{ signInName: string; steps: readonly Step[] }>,
): Promise<string> => {
  const taken = await take(app, code, repeat)
  if ('done' in taken) return taken.done
  const { known, until } = taken
  try {
    const { signInName, steps } = await act(known)
    await commit(app, [spendStep(known.hash, app.clock.now(), repeat), ...steps])
    return signInName
  } catch (error) {
    if (error instanceof Refusal) await letGo(app, known.hash, until)
    throw error
  }
}
