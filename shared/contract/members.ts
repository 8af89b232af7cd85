import * as z from 'zod'
import { MemberId } from '../model/ids.ts'
import { PublicProfile } from '../model/member.ts'
import { routes } from './routes.ts'

export const members = routes({
  readMember: {
    method: 'GET',
    path: '/v1/members/{id}',
    summary: "A member's public profile.",
    allow: ['member'],
    input: z.strictObject({ id: MemberId }),
    output: PublicProfile,
    errors: ['not_found', 'account_closed'],
  },
})
