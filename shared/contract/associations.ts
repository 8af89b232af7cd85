import * as z from 'zod'
import {
  Association,
  AssociationCard,
  AssociationLanguages,
  AssociationName,
  AssociationStatus,
  ContactEmail,
  Mission,
  RegisterName,
  RegistrationNumber,
} from '../model/association.ts'
import { AssociationId } from '../model/ids.ts'
import { Instant } from '../model/instant.ts'
import { Latitude, Longitude, PlaceInput } from '../model/place.ts'
import { TeamRole, TeamStatus } from '../model/team.ts'
import { assistedRoutes } from './association-assisted.ts'
import { actsErrors, anyonesErrors, teamRoutes, teamsErrors } from './association-teams.ts'
import { cursor, idempotencyKey, ifMatch, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

export const associations = routes({
  applyAssociation: {
    method: 'POST',
    path: '/v1/associations',
    summary:
      'Apply for an association, with its number in the country’s register or a verified association that vouches for it. An operator decides.',
    allow: ['member'],
    input: z.strictObject({
      name: AssociationName,
      register: RegisterName.exactOptional(),
      registrationNumber: RegistrationNumber.exactOptional(),
      vouchedBy: AssociationId.exactOptional(),
      description: Mission,
      languages: AssociationLanguages,
      contactEmail: ContactEmail,
      place: PlaceInput,
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Association,
    status: 201,
    errors: ['not_found', 'registration_taken', 'too_many_applications', 'key_reused', 'busy', 'account_closed'],
  },
  listAssociations: {
    method: 'GET',
    path: '/v1/associations',
    summary: 'Verified associations: the nearest to a point first, or without one the newest first.',
    allow: ['anyone'],
    input: z.strictObject({
      latitude: Latitude.exactOptional(),
      longitude: Longitude.exactOptional(),
      radiusKm: z.number().min(0.5).max(200).default(50),
      limit,
      cursor,
    }),
    output: pageOf(AssociationCard),
    errors: ['invalid_cursor', 'unauthenticated', 'account_closed'],
  },
  readAssociation: {
    method: 'GET',
    path: '/v1/associations/{id}',
    summary: 'An association: a verified one for anyone, another one for its team and operators.',
    allow: ['anyone'],
    input: z.strictObject({ id: AssociationId }),
    output: Association,
    errors: anyonesErrors,
  },
  changeAssociation: {
    method: 'PATCH',
    path: '/v1/associations/{id}',
    summary: 'Change one’s own association; If-Match names the version that was edited. Register and number stay.',
    allow: ['member'],
    input: z.strictObject({
      id: AssociationId,
      ifMatch,
      name: AssociationName.exactOptional(),
      description: Mission.exactOptional(),
      languages: AssociationLanguages.exactOptional(),
      contactEmail: ContactEmail.exactOptional(),
      place: PlaceInput.exactOptional(),
    }),
    headers: { ifMatch: 'If-Match' },
    output: Association,
    errors: [...teamsErrors, 'association_suspended', 'wrong_state', 'stale_version', 'version_required', 'busy'],
  },
  vouchForAssociation: {
    method: 'PUT',
    path: '/v1/associations/{id}/voucher',
    summary: 'Vouch, in a verified association’s name, for an application that names it.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, associationId: AssociationId }),
    output: null,
    errors: [...actsErrors, 'own_association', 'wrong_state'],
  },
  listMyAssociations: {
    method: 'GET',
    path: '/v1/me/associations',
    summary: 'The associations whose teams the caller is in, applied with or is invited to, newest first.',
    allow: ['member'],
    input: z.strictObject({}),
    output: z.strictObject({
      items: z.array(
        z
          .strictObject({
            id: AssociationId,
            name: AssociationName,
            status: AssociationStatus,
            role: TeamRole,
            teamStatus: TeamStatus,
            since: Instant,
          })
          .meta({ id: 'OwnAssociation' }),
      ),
    }),
    errors: ['account_closed'],
  },
  ...teamRoutes,
  ...assistedRoutes,
})
