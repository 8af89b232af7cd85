import type { Actor, Community } from '../actors/community.ts'
import { call } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { whileOthers, writesExchange } from '../world/slowly.ts'
import { type Contender, race, someOf } from './race.ts'
import { aCompleted, anAccepted, aRequest } from './ready.ts'

/** Who did not come answers twice, in different words. */
export const replyTwice = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await anAccepted(owner, asker))
  if (!ready) return
  const { stage } = owner
  const { id } = ready
  await call(stage, operations.cancelExchange, owner.member, { id, reason: 'no_show' })
  const reply = (text: string): Contender => ({
    name: text,
    act: () => call(stage, operations.replyToClaim, asker.member, { id, text }),
  })
  await race(community, 'reply twice', [reply('one'), reply('the other')])
}

/** Both sides thank at once. */
export const thankTwice = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aCompleted(owner, asker))
  if (!ready) return
  const thank = (actor: Actor, name: string): Contender => ({
    name,
    act: () => call(actor.stage, operations.thank, actor.member, { id: ready.id, badges: ['kind'] }),
  })
  await race(community, 'thank each other', [thank(owner, 'one'), thank(asker, 'the other')])
}

/** One side thanks, and at once again in other words: the first ones stand, however old what it reads. */
export const thankAgain = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aCompleted(owner, asker))
  if (!ready) return
  const { stage, member } = asker
  for (const text of ['Merci !', 'Merci bien !', 'Mille mercis !', 'Grand merci !'])
    await call(stage, operations.thank, member, { id: ready.id, text })
  stage.tally.count('client: thanked again')
}

/** A message is sent twice with one key. */
export const messageTwice = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aRequest(owner, asker))
  if (!ready) return
  const { stage, member } = asker
  const idempotencyKey = Buffer.from(stage.random.bytes(6)).toString('hex')
  const act = () => call(stage, operations.postMessage, member, { id: ready.id, phraseId: 'hello', idempotencyKey })
  await race(community, 'message twice, one key', [
    { name: 'one', act },
    { name: 'the other', act },
  ])
}

/** Messages come while those before them are marked as read; often one exactly before the mark is written. */
export const messageAndRead = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aRequest(owner, asker))
  if (!ready) return
  const [writer, reader] = community.stage.random.shuffled([owner, asker])
  if (!writer || !reader) return
  const { stage } = community
  const { id } = ready
  const write = () => call(stage, operations.postMessage, writer.member, { id, phraseId: 'hello' })
  const first = await write()
  if (first.kind !== 'done') return
  const input = { id, messageId: first.answer.id }
  await call(stage, operations.readMessages, reader.member, input, whileOthers(writesExchange, write))
  const second = await write()
  if (second.kind !== 'done') return
  const next = { id, messageId: second.answer.id }
  await race(community, 'message and read', [
    { name: 'message', act: write },
    { name: 'message', act: write },
    { name: 'read', act: () => call(stage, operations.readMessages, reader.member, next) },
  ])
}
