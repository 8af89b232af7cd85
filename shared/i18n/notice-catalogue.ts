import type { NoticeKind } from '../model/notice.ts'

/** Why somebody gets a code: to confirm an address, for a new password, or (as a first password) to come in. */
export type CodeReason = 'confirm' | 'password' | 'invitation'

/**
 * The words of every notice in one language. They may be read over a shoulder or on a shared phone: no names, no titles
 * of listings, nothing about a person.
 */
export type NoticeCatalogue = {
  direction: 'ltr' | 'rtl'
  notices: Record<NoticeKind, { title: string; text: string }>
  /** What stands around a notice in its e-mail. */
  mail: { greeting: string; link: string; closing: string; footer: string }
  /** What stands around a code. As a text message it is the title and the code, and fits into one of 70 characters. */
  code: Record<CodeReason, { title: string; text: string }> & { caution: string }
}
