import { welcome } from '../../../shared/data/welcome.ts'
import type { Member } from '../world/member.ts'
import { call, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Stage } from '../world/stage.ts'

/** The trigger of the user pool; it may come twice, and while the member already makes a first call. */
const trigger = (stage: Stage, member: Member): Promise<unknown> =>
  operate(stage, { name: 'welcome', member: member.caller.id, input: {} }, (app) => welcome(app, member.newcomer))

/** Somebody signs up. */
export const signUp = async (stage: Stage, member: Member): Promise<void> => {
  const { random, clock } = stage
  const triggers = Array.from({ length: random.between(1, 3) }, async () => {
    await clock.sleep(random.between(0, 40))
    await trigger(stage, member)
  })
  const first = async (): Promise<void> => {
    await clock.sleep(random.between(0, 60))
    await call(stage, operations.readMe, member, {})
  }
  await Promise.all([...triggers, first()])
}
