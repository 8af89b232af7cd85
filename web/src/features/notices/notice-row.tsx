import { Trans } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { NoticeIcon } from './notice-icon.tsx'
import styles from './notice-row.module.css'
import type { Notice } from './queries.ts'

/** What a notice is about. */
const targetOf = ({
  kind,
  exchangeId,
  listingId,
  activityId,
  activityType,
  associationId,
}: Notice): Pick<LinkProps, 'to' | 'params' | 'search'> => {
  if (exchangeId !== undefined) return { to: '/exchanges/$exchangeId', params: { exchangeId } }
  // What it costs is told where one asks for it.
  if (kind === 'sponsored' && listingId !== undefined)
    return { to: '/listings/$listingId', params: { listingId }, search: { ask: true } }
  if (listingId !== undefined) return { to: '/listings/$listingId', params: { listingId } }
  if (activityId !== undefined) {
    const params = { activityId }
    return activityType === 'mission' ? { to: '/missions/$activityId', params } : { to: '/events/$activityId', params }
  }
  if (associationId !== undefined) return { to: '/associations/$associationId', params: { associationId } }
  return { to: kind === 'welcome' ? '/wallet' : '/nearby' }
}

/** A notice that leads to what it is about; a new one has a sign and a word, not colour alone. */
export const NoticeRow = ({ notice, onRead }: { notice: Notice; onRead: () => void }) => (
  <article className={styles['row']} data-unread={!notice.read}>
    <span className={styles['icon']}>
      <NoticeIcon kind={notice.kind} />
    </span>
    <div className={styles['words']}>
      <p className={styles['when']}>
        <time dateTime={notice.at}>{formats.time(notice.at)}</time>
        {!notice.read && (
          <strong className={styles['new']}>
            <Trans>Not read</Trans>
          </strong>
        )}
      </p>
      <h3 className={`${frame['title']} ${styles['title']}`}>
        <Link {...targetOf(notice)} onClick={() => !notice.read && onRead()}>
          {notice.title}
        </Link>
      </h3>
      <p>{notice.text}</p>
    </div>
  </article>
)
