import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { More, useGoOn } from '../../ui/more.tsx'
import { Page } from '../../ui/page.tsx'
import { NoNoticesPicture } from '../../ui/pictures/empty-states.tsx'
import { EmptyState } from '../../ui/states.tsx'
import styles from '../desk/frame/desk.module.css'
import { Waiting } from '../me/waiting.tsx'
import { applicationsQuery, type Queue, type Registered } from './queries.ts'
import { QueueChoice } from './queue-choice.tsx'

const route = getRouteApi('/console/')
const rowHeight = 96
/** A page may be short while another follows: the list goes on until there is something to see. */
const enough = 10

const Row = ({ association }: { association: Registered }) => (
  <li>
    <div className={styles['row']}>
      <Link
        to="/console/associations/$associationId"
        params={{ associationId: association.id }}
        className={styles['link']}
      >
        <bdi>{association.name}</bdi>
      </Link>
      {association.isReviewDue && (
        <span className={styles['tag']} data-tone="warning">
          <Trans>Review is due</Trans>
        </span>
      )}
    </div>
    <p className={styles['small']}>
      {association.registrationNumber === undefined ? (
        <Trans>Without a number, vouched for by another</Trans>
      ) : (
        <bdi dir="ltr">{association.registrationNumber}</bdi>
      )}
      {' · '}
      {formats.day(association.createdAt)}
    </p>
  </li>
)

const List = ({ queue }: { queue: Queue }) => {
  const query = useInfiniteQuery(applicationsQuery(queue))
  const { data, error, hasNextPage } = query
  const found = data?.pages.flatMap(({ items }) => items)
  const isShort = found !== undefined && found.length < enough && hasNextPage && !error
  useGoOn(isShort, query)
  if (!found || (isShort && found.length === 0)) return <Waiting query={query} height={rowHeight} count={3} />
  if (found.length === 0) {
    return <EmptyState picture={<NoNoticesPicture />} title={<Trans>Nothing waits here.</Trans>} />
  }
  return (
    <>
      <ul className={styles['list']}>
        {found.map((association) => (
          <Row key={association.id} association={association} />
        ))}
      </ul>
      <More of={query} />
    </>
  )
}

/** The queue of associations to look at. */
export const ApplicationsPage = () => {
  const { t } = useLingui()
  const { status = 'pending', due } = route.useSearch()
  const queue = { status, ...(due && { due }) }
  return (
    <Page title={t`Associations`} isWide>
      <QueueChoice queue={queue} />
      <List queue={queue} />
    </Page>
  )
}
