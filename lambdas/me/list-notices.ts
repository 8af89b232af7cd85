import * as z from 'zod'
import type { me } from '../../shared/contract/me.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { readStanding } from '../../shared/data/members.ts'
import { noticeOf, noticesOf } from '../../shared/data/notices.ts'
import { noticeWords } from '../../shared/i18n/notice-words.ts'
import { NoticeId } from '../../shared/model/ids.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: NoticeId })

/** A page of the caller's notices, with their words in the language that was asked for. */
export const listNotices: Handler<typeof me.listNotices> = async ({ limit, cursor, language }, caller, app) => {
  const { noticesReadUntil } = await readStanding(app, caller.id)
  const scope = `notices ${caller.id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const page = await noticesOf(app, caller.id, limit, mark?.after)
  const notices = page.items.map((item) => noticeOf(item, noticesReadUntil))
  const last = notices.at(-1)
  return {
    items: notices.map((notice) => ({ ...notice, ...noticeWords(language, notice.kind) })),
    ...(page.next && last && { cursor: writeCursor(scope, { after: last.id }) }),
  }
}
