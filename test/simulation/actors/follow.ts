import type { App } from '../../../shared/data/app.ts'
import { followChange, isTouchedEntry } from '../../../shared/data/follow/follow-change.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { Refusal } from '../../../shared/errors.ts'
import type { Change } from '../table/change-log.ts'
import { startStream, type Stream } from '../table/stream.ts'
import { beginning } from '../world/machines.ts'
import { operate } from '../world/operate.ts'
import { slowly } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'

/** The stream as it is followed, and what was given up on the way. */
export type Following = { stream: Stream; dead: Change[]; givenUp: Set<string> }

/** Follows one change as the function does: a refusal means that nothing more has to follow. */
export const follow = async (
  stage: Stage,
  { at, oldImage: before, newImage: after, key, position }: Change,
): Promise<boolean> => {
  const change = { at: instantAt(Math.floor(beginning + at)), ...(before && { before }), ...(after && { after }) }
  if (isTouchedEntry(change)) stage.book.accuse({ invariant: '7 entries', what: `${key.SK} was touched`, at })
  const what = { name: 'follow', member: '', input: { ...key, position } }
  const around = key.PK.startsWith('A#') && key.SK === 'H' ? slowly(stage, 0.3) : (app: App) => app
  const { outcome } = await operate(stage, what, (app) =>
    followChange(around(app), change).catch((error: unknown) => {
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

const day = 86_400_000
/** A queue of dead letters keeps them for fourteen days; an operator looks at it before. */
const takenUpDays = 12

/** Takes up what was given up, some days later; it stays in the queue until it is followed. */
const takeUp = async (stage: Stage, dead: Change[], change: Change): Promise<void> => {
  await stage.clock.sleep(stage.random.between(0, takenUpDays * day))
  while (dead.includes(change)) {
    const isDone = await follow(stage, change)
    const place = dead.indexOf(change)
    if (isDone && place >= 0) dead.splice(place, 1)
    else await stage.clock.sleep(day / 24)
  }
}

/** Some streams are prompt, so that what follows from two changes at once meets; others take their time. */
const paces = [
  [10, 60],
  [10, 1_500],
] as const

/** Starts to follow: late, out of order between items, twice, and from earlier on again. */
export const startFollowing = (stage: Stage): Following => {
  const dead: Change[] = []
  const givenUp = new Set<string>()
  const stream = startStream(stage.memory.changes, {
    clock: stage.clock,
    random: stage.random.fork(),
    duplicate: 0.03,
    replay: 0.003,
    replayMost: 200,
    lateMs: stage.random.pick(paces),
    batchMost: 10,
    onDead: (change) => {
      dead.push(change)
      givenUp.add(`${change.key.PK} ${change.key.SK}`)
      void takeUp(stage, dead, change)
    },
    handler: async (batch) => {
      for (const change of batch) {
        if (change.position % poisonEvery === 1) throw new Error('A poisoned record')
        if (!(await followed(stage, change))) throw new Error('A change could not be followed')
      }
    },
  })
  return { stream, dead, givenUp }
}
