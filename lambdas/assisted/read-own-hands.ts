import type { assisted } from '../../shared/contract/assisted.ts'
import { readOwnHands as read } from '../../shared/data/assisted/own-hands.ts'
import type { Handler } from '../runtime/handler.ts'

/** Tells the caller in whose hands their account is. */
export const readOwnHands: Handler<typeof assisted.readOwnHands> = async (_input, caller, app) => read(app, caller.id)
