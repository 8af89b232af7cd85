import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { formats } from '../../../i18n/formats.ts'
import { Digos } from '../../../ui/digos.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { Waiting } from '../../me/waiting.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { DeskList } from '../home/desk-list.tsx'
import { type Promised, promisesQuery } from './queries.ts'

const rowHeight = 96

const stateWords: Readonly<Record<Promised['status'], MessageDescriptor>> = {
  open: msg`Not asked for yet`,
  used: msg`Asked for`,
  ended: msg`Came to nothing: back in the budget`,
}

const Row = ({ promised }: { promised: Promised }) => {
  const { i18n } = useLingui()
  const { listingId, title, memberName, value, status, createdAt, until } = promised
  return (
    <li>
      <div className={styles['row']}>
        <Link to="/listings/$listingId" params={{ listingId }} className={styles['link']}>
          {title === '' ? <Trans>An offer that is gone</Trans> : <UserText text={title} />}
        </Link>
        <span className={styles['tag']} data-tone={status === 'used' ? 'good' : undefined}>
          {i18n._(stateWords[status])}
        </span>
      </div>
      <p>
        {memberName === '' ? <Trans>Somebody who has left</Trans> : <bdi>{memberName}</bdi>} · <Digos amount={value} />
      </p>
      <p className={styles['small']}>
        {formats.day(createdAt)}
        {status === 'open' && (
          <>
            {' · '}
            <Trans>Until {formats.day(until)}</Trans>
          </>
        )}
      </p>
    </li>
  )
}

/** What the association has promised this month, and what has become of it. */
export const Promises = () => {
  const { id } = useOwnAssociation()
  const query = useQuery(promisesQuery(id))
  if (!query.data) return <Waiting query={query} height={rowHeight} />
  return (
    <DeskList
      title={<Trans>Promised this month</Trans>}
      nothing={<Trans>Your association has paid for nobody this month.</Trans>}
    >
      {query.data.items.map((promised) => (
        <Row key={`${promised.memberId} ${promised.listingId}`} promised={promised} />
      ))}
    </DeskList>
  )
}
