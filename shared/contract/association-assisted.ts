import * as z from 'zod'
import { AssistedPerson, IssuedCode } from '../model/assisted.ts'
import { AssociationId, MemberId } from '../model/ids.ts'
import { DisplayName, Languages } from '../model/member.ts'
import { actsErrors } from './association-teams.ts'
import { cursor, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

/** The people whom an association helps to sign in; a part of the module `associations`. */
export const assistedRoutes = routes({
  inviteAssisted: {
    method: 'POST',
    path: '/v1/associations/{id}/assisted',
    summary: 'Invite somebody without an address. The code for the printed invitation is told this once.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, displayName: DisplayName, languages: Languages }),
    output: IssuedCode,
    status: 201,
    errors: [...actsErrors, 'too_many_invitations'],
  },
  listAssisted: {
    method: 'GET',
    path: '/v1/associations/{id}/assisted',
    summary: 'The people whom the association helps to sign in; a page may be short while a cursor follows.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, limit, cursor }),
    output: pageOf(AssistedPerson),
    errors: [...actsErrors, 'invalid_cursor'],
  },
  recoverAssisted: {
    method: 'POST',
    path: '/v1/associations/{id}/assisted/{memberId}/recovery',
    summary: 'Give out a code by which somebody sets a new password; the code before it is worth nothing any more.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, memberId: MemberId }),
    output: IssuedCode,
    status: 201,
    errors: [...actsErrors, 'not_assisted'],
  },
})
