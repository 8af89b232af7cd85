import * as z from 'zod'
import { AssociationId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { Point } from './place.ts'
import { TeamRole } from './team.ts'
import { Language, lineOf, textOf } from './text.ts'

/** `refused` is final; whoever was refused may apply again. */
export const AssociationStatus = z
  .enum(['pending', 'verified', 'refused', 'suspended'])
  .meta({ id: 'AssociationStatus' })
export type AssociationStatus = z.infer<typeof AssociationStatus>

/** What an operator may decide about an association. */
export const Verdict = AssociationStatus.exclude(['pending']).meta({ id: 'Verdict' })
export type Verdict = z.infer<typeof Verdict>

export const AssociationName = lineOf(120).meta({ id: 'AssociationName' })
export const Mission = textOf(4_000).meta({ id: 'AssociationDescription' })
export const AssociationLanguages = z.array(Language).min(1).max(10).meta({ id: 'AssociationLanguages' })
export const ContactEmail = z.email().max(254).meta({ id: 'ContactEmail' })
export const RegisterName = lineOf(100).meta({ id: 'RegisterName' })
export const RegistrationNumber = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, { error: 'W751234567' })
  .meta({ id: 'RegistrationNumber', example: 'W751234567' })
export const DecisionReason = textOf(500).meta({ id: 'DecisionReason' })

/** How many characters of the description a list shows. */
export const summaryMost = 200

/** An association's head as the table keeps it: all that changes, and all that authority rests on. */
export const AssociationHead = z.strictObject({
  id: AssociationId,
  /** Grows by one with each edit; `If-Match` names it. */
  version: z.int().min(1),
  status: AssociationStatus,
  name: AssociationName,
  register: RegisterName,
  registrationNumber: RegistrationNumber.exactOptional(),
  summary: z.string(),
  languages: AssociationLanguages,
  contactEmail: ContactEmail,
  place: Point,
  /** The wider region that it is found in. */
  homeCell: z.string(),
  /** How many have joined the team, how many of them as coordinators, and how many have not answered yet. */
  members: z.int().min(0),
  coordinators: z.int().min(0),
  invited: z.int().min(0),
  /** How many branches are open. */
  branches: z.int().min(0),
  appliedBy: MemberId,
  createdAt: Instant,
  /** The verified association that is asked to vouch, and since when it does. */
  vouchedBy: AssociationId.exactOptional(),
  vouchedAt: Instant.exactOptional(),
  /** The last decision: when, by whom and why. */
  decidedAt: Instant.exactOptional(),
  decidedBy: MemberId.exactOptional(),
  reason: DecisionReason.exactOptional(),
  /** When an operator is to look again. */
  reviewDue: Instant.exactOptional(),
  bodyHash: z.string().exactOptional(),
})
export type AssociationHead = z.infer<typeof AssociationHead>

/** An association as its reader may see it: what is below the line only its team, its applicant and operators. */
export const Association = z
  .strictObject({
    ...AssociationHead.pick({
      id: true,
      version: true,
      status: true,
      name: true,
      register: true,
      registrationNumber: true,
      languages: true,
      place: true,
      createdAt: true,
    }).shape,
    description: Mission,
    contactEmail: ContactEmail.exactOptional(),
    vouchedBy: AssociationId.exactOptional(),
    vouchedAt: Instant.exactOptional(),
    decidedAt: Instant.exactOptional(),
    reason: DecisionReason.exactOptional(),
    reviewDue: Instant.exactOptional(),
    /** The caller's own role in the team, or the one they are invited to. */
    role: TeamRole.exactOptional(),
  })
  .meta({ id: 'Association' })
export type Association = z.infer<typeof Association>

/** What a list shows of an association. */
export const AssociationCard = z
  .strictObject({
    ...AssociationHead.pick({ id: true, name: true, summary: true, languages: true, place: true, createdAt: true })
      .shape,
    /** Between the centres of the two cells, in kilometres; absent where no point was asked about. */
    distanceKm: z.number().min(0).exactOptional(),
  })
  .meta({ id: 'AssociationCard' })
export type AssociationCard = z.infer<typeof AssociationCard>
