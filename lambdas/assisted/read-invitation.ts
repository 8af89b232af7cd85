import type { assisted } from '../../shared/contract/assisted.ts'
import { readInvitation as read } from '../../shared/data/assisted/read-invitation.ts'
import type { Handler } from '../runtime/handler.ts'

/** Tells whoever holds an invitation what it is for. */
export const readInvitation: Handler<typeof assisted.readInvitation> = async ({ code }, _caller, app) => read(app, code)
