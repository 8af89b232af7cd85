import { followChange, isTouchedEntry } from '../../../shared/data/follow/follow-change.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { Refusal } from '../../../shared/errors.ts'
import type { Change } from '../table/change-log.ts'
import { startStream, type Stream } from '../table/stream.ts'
import { beginning } from '../world/machines.ts'
import { operate } from '../world/operate.ts'
import type { Stage } from '../world/stage.ts'

/** The stream as it is followed, and what was given up on the way. */
export type Following = { stream: Stream; dead: Change[] }

/** Follows one change as the function does: a refusal means that nothing more has to follow. */
export const follow = async (
  stage: Stage,
  { at, oldImage: before, newImage: after, key, position }: Change,
): Promise<boolean> => {
  const change = { at: instantAt(Math.floor(beginning + at)), ...(before && { before }), ...(after && { after }) }
  if (isTouchedEntry(change)) stage.book.accuse({ invariant: '7 entries', what: `${key.SK} was touched`, at })
  const what = { name: 'follow', member: '', input: { ...key, position } }
  const { outcome } = await operate(stage, what, (app) =>
    followChange(app, change).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code === 'busy') throw error
    }),
  )
  return outcome.kind === 'done'
}

/** A function that was given up goes on beside the next one. */
const twiceShare = 0.03

const followed = async (stage: Stage, change: Change): Promise<boolean> => {
  if (!stage.random.chance(twiceShare)) return follow(stage, change)
  stage.tally.count('stream: two at once')
  const both = await Promise.all([follow(stage, change), follow(stage, change)])
  return both.every(Boolean)
}

/** Now and then a record fails however often it comes; it is taken up from the queue of dead letters. */
const poisonEvery = 401

/** Some streams are prompt, so that what follows from two changes at once meets; others take their time. */
const paces = [
  [10, 60],
  [10, 1_500],
] as const

/** Starts to follow: late, out of order between items, twice, and from earlier on again. */
export const startFollowing = (stage: Stage): Following => {
  const dead: Change[] = []
  const stream = startStream(stage.memory.changes, {
    clock: stage.clock,
    random: stage.random.fork(),
    duplicate: 0.03,
    replay: 0.003,
    replayMost: 200,
    lateMs: stage.random.pick(paces),
    batchMost: 10,
    onDead: (change) => dead.push(change),
    handler: async (batch) => {
      for (const change of batch) {
        if (change.position % poisonEvery === 1) throw new Error('A poisoned record')
        if (!(await followed(stage, change))) throw new Error('A change could not be followed')
      }
    },
  })
  return { stream, dead }
}
