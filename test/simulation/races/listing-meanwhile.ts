import type { Write } from '../../../shared/data/table.ts'
import { actorOf, type Actor, type Community } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { draftOf, keyFor } from '../actors/listing-acts.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { whileOthers } from '../world/slowly.ts'
import { someOf } from './race.ts'
import { aRequest } from './ready.ts'
import { somebodyOfATeam, someTeam } from './teams.ts'

const isListing = (write: Write): boolean => {
  const { PK, SK } = keyOfWrite(write)
  return PK.startsWith('L#') && SK === 'H'
}

/** The owner closes a listing while something of theirs, which rests on it, is about to be written. */
const whileClosing = ({ stage, member }: Actor, id: string) =>
  whileOthers(isListing, async () => {
    const { kind } = await insist(stage, operations.closeListing, member, { id })
    if (kind === 'done') stage.tally.count('listing: closed meanwhile')
  })

/** Something that goes on is closed while a request for it is accepted. */
export const closeWhileAccepting = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aRequest(owner, asker, { standing: true }))
  if (!ready) return
  const { stage, member } = owner
  await call(stage, operations.acceptExchange, member, { id: ready.id }, whileClosing(owner, ready.listing))
}

/** A need that is spoken for is closed while fewer pieces of it are counted than were promised. */
export const closeWhileCounting = async (community: Community): Promise<void> => {
  const team = someTeam(community)
  const [giver] = someOf(community, 2)?.filter(({ member }) => member !== team?.coordinator) ?? []
  if (!team || !giver) return
  const coordinator = actorOf(community, team.coordinator)
  const { stage, member } = coordinator
  const draft = draftOf(coordinator, { kind: 'need', value: 2, quantity: 2, standing: false })
  const input = { ...draft, associationId: team.id, ...keyFor(coordinator) }
  const need = await insist(stage, operations.createListing, member, input)
  const id = need.kind === 'done' ? await request(giver, need.answer.id, 2) : undefined
  if (need.kind !== 'done' || id === undefined) return
  if ((await insist(stage, operations.acceptExchange, member, { id })).kind !== 'done') return
  const around = whileClosing(coordinator, need.answer.id)
  await call(stage, operations.confirmExchange, member, { id, quantity: 1 }, around)
}

/** Somebody of a team closes a need of it, and the moment before it is suspended, or they are taken off the team. */
export const suspendedWhileClosing = async (community: Community): Promise<void> => {
  const { stage } = community
  const somebody = await somebodyOfATeam(community)
  if (!somebody) return
  const { team, member: closer, decide, remove } = somebody
  const actor = actorOf(community, team.coordinator)
  const draft = { ...draftOf(actor, { kind: 'need', standing: false }), associationId: team.id, ...keyFor(actor) }
  const need = await insist(stage, operations.createListing, team.coordinator, draft)
  const isSuspended = stage.random.chance(0.5)
  const around = whileOthers(isListing, async () => {
    const { kind } = await (isSuspended ? decide('suspended') : remove())
    if (kind === 'done') stage.tally.count(`listing: ${isSuspended ? 'suspended' : 'removed'} while it is closed`)
  })
  if (need.kind === 'done') await call(stage, operations.closeListing, closer, { id: need.answer.id }, around)
  if (isSuspended) await decide('verified')
  await remove()
}
