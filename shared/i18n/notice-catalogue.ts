import type { NoticeKind } from '../model/notice.ts'

/**
 * The words of every notice in one language. They may be read over a shoulder or on a shared phone: no names, no titles
 * of listings, nothing about a person.
 */
export type NoticeCatalogue = {
  direction: 'ltr' | 'rtl'
  notices: Record<NoticeKind, { title: string; text: string }>
  /** What stands around a notice in its e-mail. */
  mail: { greeting: string; link: string; closing: string; footer: string }
}
