import { Refusal } from '../../errors.ts'
import { type AssociationHead, summaryMost } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { fileOf } from '../cells.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import type { Creation } from '../idempotency.ts'
import { key } from '../keys.ts'
import { profileOf } from '../members.ts'
import { actingStandingOf } from '../read-account.ts'
import { actStep } from './act-step.ts'
import { associationItem, associationOf } from './association-items.ts'
import { newItemStep, registrationStep, teamStep } from './association-steps.ts'
import { openApplicationsOf } from './own-teams.ts'

const applicationsMost = 3

/** What an applicant says of an association. */
export type Application = Pick<AssociationHead, 'name' | 'languages' | 'contactEmail'> & {
  description: string
  place: Point
  register?: string
  registrationNumber?: string
  vouchedBy?: AssociationId
}

/** What a list shows of a description: its first characters, whole ones. */
export const summaryOf = (description: string): string => Array.from(description).slice(0, summaryMost).join('')

const headFrom = (
  { description, place, register, ...words }: Application,
  { id, bodyHash }: Creation,
  { by, at, ownRegister }: { by: MemberId; at: Instant; ownRegister: string },
): AssociationHead => {
  const { centre, recentCell } = fileOf(place)
  return {
    id,
    bodyHash,
    version: 1,
    status: 'pending',
    ...words,
    register: register ?? ownRegister,
    summary: summaryOf(description),
    place: centre,
    homeCell: recentCell,
    members: 1,
    coordinators: 1,
    invited: 0,
    branches: 0,
    appliedBy: by,
    createdAt: at,
  }
}

const stepsFor = (app: App, head: AssociationHead, description: string): Step[] => {
  const { id, appliedBy: by, createdAt: at, register, registrationNumber } = head
  return [
    newItemStep({ ...key.association(id), ...associationItem(head) }),
    newItemStep({ ...key.associationDetail(id), description }),
    teamStep(id, undefined, { member: by, role: 'coordinator', status: 'joined', since: at, by }),
    actStep(app, id, at, { did: 'applied', by }),
    ...(registrationNumber === undefined ? [] : [registrationStep(register, registrationNumber, id)]),
  ]
}

/**
 * Applies for an association, once for each creation; the applicant is its first coordinator.
 * @throws Refusal `key_reused`, `registration_taken`, `too_many_applications`; `not_found` where nobody verified could vouch
 */
export const applyAssociation = (
  app: App,
  by: MemberId,
  creation: Creation,
  application: Application,
): Promise<AssociationHead> =>
  decide(app, async ({ read, at }): Promise<Plan<AssociationHead>> => {
    const { vouchedBy } = application
    if (vouchedBy === creation.id) throw new Refusal('not_found')
    const [standing, profile, stored, voucher] = await app.table.batchGet(
      [
        key.standing(by),
        key.profile(by),
        key.association(creation.id),
        ...(vouchedBy === undefined ? [] : [key.association(vouchedBy)]),
      ],
      read,
    )
    actingStandingOf(standing)
    profileOf(profile)
    if (stored) {
      if (stored['bodyHash'] !== creation.bodyHash) throw new Refusal('key_reused')
      return { steps: [], answer: associationOf(stored) }
    }
    if (vouchedBy !== undefined && associationOf(voucher).status !== 'verified') throw new Refusal('not_found')
    if ((await openApplicationsOf(app, by)) >= applicationsMost)
      throw new Refusal('too_many_applications', { most: applicationsMost })
    const head = headFrom(application, creation, { by, at, ownRegister: app.country.associationRegister.name })
    return { steps: stepsFor(app, head, application.description), answer: head }
  })
