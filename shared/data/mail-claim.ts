import type { MemberId, NoticeId } from '../model/ids.ts'
import type { App } from './app.ts'
import { Again, commit, type Step } from './commit.ts'
import { key } from './keys.ts'
import { randomToken } from './random-token.ts'

type NoticeOf = { member: MemberId; id: NoticeId }

const missed = () => new Again()

/** A claim names itself, so that it can be repeated when its answer was lost, and only its holder releases it. */
const claimStep = ({ member, id }: NoticeOf, claim: string, at: string): Step => ({
  write: {
    Update: {
      Key: key.notice(member, id),
      UpdateExpression: 'SET mailedAt = :at, mailClaim = :claim',
      ConditionExpression: 'attribute_exists(PK) AND (attribute_not_exists(mailedAt) OR mailClaim = :claim)',
      ExpressionAttributeValues: { ':at': at, ':claim': claim },
    },
  },
  otherwise: missed,
})

const releaseStep = ({ member, id }: NoticeOf, claim: string): Step => ({
  write: {
    Update: {
      Key: key.notice(member, id),
      UpdateExpression: 'REMOVE mailedAt, mailClaim',
      ConditionExpression: 'mailClaim = :claim',
      ExpressionAttributeValues: { ':claim': claim },
    },
  },
  otherwise: missed,
})

const happens = async (app: App, step: Step): Promise<boolean> => {
  try {
    await commit(app, [step])
    return true
  } catch (error) {
    if (error instanceof Again) return false
    throw error
  }
}

/** Claims the one e-mail of a notice. Undefined where it was claimed before, or the notice is gone. @throws Refusal `busy` */
export const claimMail = async (app: App, notice: NoticeOf): Promise<string | undefined> => {
  const claim = randomToken(app.chance)
  return (await happens(app, claimStep(notice, claim, app.clock.now()))) ? claim : undefined
}

/** Gives a claim back, so that the e-mail can be tried again. @throws Refusal `busy` */
export const releaseMail = async (app: App, notice: NoticeOf, claim: string): Promise<void> => {
  await happens(app, releaseStep(notice, claim))
}
