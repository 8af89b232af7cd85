import type { App } from '../../shared/data/app.ts'
import { key } from '../../shared/data/keys.ts'
import { claimMail, releaseMail } from '../../shared/data/mail-claim.ts'
import { profileOf } from '../../shared/data/members.ts'
import { mailWords } from '../../shared/i18n/notice-words.ts'
import type { MemberId, NoticeId } from '../../shared/model/ids.ts'
import type { NoticeKind } from '../../shared/model/notice.ts'
import { composeMail } from './compose-mail.ts'
import type { FindReader, Reader } from './find-reader.ts'
import { NotSent, type PostMail } from './post-mail.ts'

/** A notice that has just been told. */
export type NewNotice = { member: MemberId; id: NoticeId; kind: NoticeKind; isQuiet: boolean }

/** What mailing acts on; `webOrigin` is where the web app is. */
export type MailDeps = { app: App; findReader: FindReader; postMail: PostMail; webOrigin: string }

/** `unknown`: the answer of SES was lost, and it will not be sent again. */
export type Mailed = 'sent' | 'nothing' | 'unknown'

const languagesOf = async ({ country, table }: App, member: MemberId, { locale }: Reader): Promise<string[]> => {
  const profile = await table.get(key.profile(member))
  const known = profile ? profileOf(profile).languages : []
  return [...(locale === undefined ? [] : [locale]), ...known, ...country.languages.slice(0, 1)]
}

const send = async ({ app, findReader, postMail, webOrigin }: MailDeps, { member, kind }: NewNotice) => {
  const reader = await findReader(member)
  if (!reader) return 'nothing'
  const words = mailWords(await languagesOf(app, member, reader), kind)
  const mail = composeMail(reader.address, words, webOrigin)
  try {
    await postMail(mail)
    return 'sent'
  } catch (error) {
    if (error instanceof NotSent) throw error
    return 'unknown'
  }
}

/**
 * Mails a notice, at most once however often the stream tells of it. A stream repeats records, and no service can make
 * "sent" and "marked as sent" one act, so one of two mistakes must be possible: to send twice or to send not at all. A
 * second mail about one event makes people look for a second event, while a notice that was not mailed still stands in
 * the app. So the mail is claimed on the notice first; the claim is given back only when the mail certainly has not left
 * (then the record is tried again), and kept when nobody knows.
 * @throws whatever kept it from being sent, after the claim is released
 */
export const mailNotice = async (deps: MailDeps, notice: NewNotice): Promise<Mailed> => {
  if (notice.isQuiet) return 'nothing'
  const claim = await claimMail(deps.app, notice)
  if (claim === undefined) return 'nothing'
  try {
    return await send(deps, notice)
  } catch (error) {
    await releaseMail(deps.app, notice, claim)
    throw error
  }
}
