import { type Named, renameListings } from '../../../shared/data/follow/rename-listings.ts'
import { key } from '../../../shared/data/keys.ts'
import { beginLeaving } from '../../../shared/data/leaving/begin-leaving.ts'
import { finishLeaving } from '../../../shared/data/leaving/finish-leaving.ts'
import type { Write } from '../../../shared/data/table.ts'
import { Refusal } from '../../../shared/errors.ts'
import { actorOf, type Community } from '../actors/community.ts'
import { draftOf, keyFor, publish } from '../actors/listing-acts.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { call, insist, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { whileOthers } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'
import { welcomeAnother } from './leaver.ts'
import { someOf } from './race.ts'
import { someTeam } from './teams.ts'

const isListing = (write: Write): boolean => {
  const { PK, SK } = keyOfWrite(write)
  return PK.startsWith('L#') && SK === 'H'
}

/** Until an index shows what was published. */
const shownMs = 5_000

/** Whoever follows a new name stands still before the first listing, while something else is done. */
const followSlowly = async (stage: Stage, named: Named, act: () => Promise<unknown>): Promise<void> => {
  const around = whileOthers(isListing, act)
  const following = { name: 'follow', member: '', input: { id: named.owner } }
  await operate(stage, following, (app) => renameListings(around(app), named))
}

const anotherName = ({ random }: Stage): string => `Called ${random.below(1_000)}`

/** A member gets another name while listings are given the last one. */
export const memberRenamed = async (community: Community): Promise<void> => {
  const [owner] = someOf(community, 1) ?? []
  if (!owner || (await publish(owner)) === undefined) return
  const { stage, member } = owner
  const { id } = member.caller
  const rename = () => insist(stage, operations.changeMe, member, { displayName: anotherName(stage) })
  await stage.clock.sleep(shownMs)
  await rename()
  await followSlowly(stage, { owner: id, at: key.profile(id), attribute: 'displayName' }, async () => {
    if ((await rename()).kind === 'done') stage.tally.count('name: another one meanwhile')
  })
}

/** An association gets another name while its listings are given the last one. */
export const associationRenamed = async (community: Community): Promise<void> => {
  const team = someTeam(community)
  if (!team) return
  const actor = actorOf(community, team.coordinator)
  const { stage, member } = actor
  const { id } = team
  const draft = draftOf(actor, { kind: 'need', standing: false })
  await insist(stage, operations.createListing, member, { ...draft, associationId: id, ...keyFor(actor) })
  const rename = () => {
    const head = stage.memory.items().find(({ PK, SK }) => PK === `A#${id}` && SK === 'H')
    const ifMatch = `"${String(head?.['version'])}"`
    return call(stage, operations.changeAssociation, member, { id, ifMatch, name: anotherName(stage) })
  }
  await stage.clock.sleep(shownMs)
  await rename()
  await followSlowly(stage, { owner: id, at: key.association(id), attribute: 'name' }, async () => {
    if ((await rename()).kind === 'done') stage.tally.count('name: of an association, another one meanwhile')
  })
}

/** Listings are given a new name while their owner leaves, as far as their sign-in, which cannot be deleted yet. */
export const forgottenMeanwhile = async (community: Community): Promise<void> => {
  const owner = await welcomeAnother(community)
  const { stage, member } = owner
  const { id } = member.caller
  if ((await publish(owner)) === undefined) return
  await stage.clock.sleep(shownMs)
  await insist(stage, operations.changeMe, member, { displayName: anotherName(stage) })
  const farewell = {
    deleteSignIn: () => Promise.reject(new Refusal('busy')),
    mayGoOn: () => true,
  }
  await followSlowly(stage, { owner: id, at: key.profile(id), attribute: 'displayName' }, async () => {
    await operate(stage, { name: 'leave', member: id, input: {} }, async (app) => {
      await beginLeaving(app, id)
      await finishLeaving(app, id, farewell)
    })
    stage.tally.count('name: forgotten meanwhile')
  })
}
