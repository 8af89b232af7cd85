import type { me } from '../../shared/contract/me.ts'
import { readUntil } from '../../shared/data/read-until.ts'
import type { Handler } from '../runtime/handler.ts'

/** Marks the caller's notices up to one of them as read, however many they are. */
export const readNotices: Handler<typeof me.readNotices> = async ({ until }, caller, app) =>
  readUntil(app, caller.id, until)
