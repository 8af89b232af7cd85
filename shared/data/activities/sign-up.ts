import { standingIn } from '../../domain/roster.ts'
import { assert, Refusal } from '../../errors.ts'
import type { ActivityType } from '../../model/activity.ts'
import type { Signup } from '../../model/activity-views.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { associationOf, teamMemberOf } from '../associations/association-items.ts'
import { Again, commit } from '../commit.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { activityOf } from './activity-items.ts'
import { lookTwice } from './read-activity.ts'
import { rosterOf } from './roster-items.ts'
import { placeIn, type RosterKey, signUpStep } from './roster-steps.ts'

/** Who signs up for what, or leaves it. */
export type Signing = RosterKey & { type: ActivityType; member: MemberId }

const triesMost = 4

/** The roster with somebody on it: after one write, or as it is where they are on it already. */
const rosterWith = async (app: App, place: RosterKey, member: MemberId): Promise<Item> => {
  let gone: number | undefined
  for (let tries = 0; tries < triesMost; tries += 1) {
    try {
      const after = await commit(app, [signUpStep(place, member, app.clock.now(), gone)])
      assert(after, 'an update tells what it leaves')
      return after
    } catch (error) {
      if (!(error instanceof Again) || !error.hints.roster) throw error
      const seen = placeIn(error.hints.roster, member)
      if (seen.ticket !== undefined) return error.hints.roster
      gone = seen.gone
    }
  }
  throw new Refusal('busy')
}

const associationFor = (app: App, { activity, type, member }: Signing): Promise<string> =>
  lookTwice(async (read) => {
    const [head, standing] = await app.table.batchGet([key.activity(activity), key.standing(member)], read)
    actingStandingOf(standing)
    return activityOf(head, type).association
  })

/** A suspended association takes nobody on, from that moment; its own team does not volunteer for it. */
const checkAssociation = async (app: App, association: string, { type, member }: Signing): Promise<void> => {
  const [head, own] = await app.table.batchGet([key.association(association), key.teamMember(association, member)], {
    consistent: true,
  })
  if (associationOf(head).status !== 'verified') throw new Refusal('association_suspended')
  if (type === 'mission' && teamMemberOf(own)?.status === 'joined') throw new Refusal('own_association')
}

/**
 * Signs somebody up, in one write, or two for who has left before; signing up again changes nothing. Whoever comes when
 * all places are taken waits.
 * @throws Refusal `not_found`, `account_closed`, `association_suspended`, `own_association`, `wrong_state`, `already_started`, `full`, `busy`
 */
export const signUp = async (app: App, signing: Signing): Promise<Signup> => {
  await checkAssociation(app, await associationFor(app, signing), signing)
  const standing = standingIn(rosterOf(await rosterWith(app, signing, signing.member)), signing.member)
  assert(standing, 'who has signed up has a ticket')
  return standing
}
