import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { type Actor, otherThan } from './community.ts'

/** Looks at what is one's own. */
export const lookAtMe = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  await call(stage, operations.readMe, member, {})
  await call(stage, operations.listMyExchanges, member, { limit: stage.random.between(1, 10) })
  await call(stage, operations.listMyListings, member, { limit: stage.random.between(1, 10) })
}

/** Changes one thing of one's profile, so that it can be told whose change stands. */
export const changeMe = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  const { random } = stage
  const change = random.pick([
    { displayName: `Member ${random.below(1_000)}` },
    { languages: [random.pick(['fr', 'en', 'fa', 'ar', 'uk'])] },
    { place: { latitude: 48.85, longitude: 2.35 } },
    { place: null },
  ])
  await insist(stage, operations.changeMe, member, change)
}

/** Blocks somebody; lifts another block, so that people still meet. */
export const block = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  const known = await call(stage, operations.listBlocks, member, {})
  if (known.kind === 'done')
    for (const { memberId } of known.answer.items) await insist(stage, operations.unblock, member, { memberId })
  await insist(stage, operations.block, member, { memberId: otherThan(actor).caller.id })
}

export const meet = async (actor: Actor): Promise<void> => {
  await call(actor.stage, operations.readMember, actor.member, { id: otherThan(actor).caller.id })
}
