import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formats } from '../../../i18n/formats.ts'
import { UserText } from '../../../ui/user-text.tsx'
import { Waiting } from '../../me/waiting.tsx'
import styles from '../frame/desk.module.css'
import { type RosterRow, rosterQuery, type Target } from '../queries.ts'

const listHeight = 160

const Came = ({ row: { status, position, came } }: { row: RosterRow }) => {
  if (came === true) {
    return (
      <span className={styles['tag']} data-tone="good">
        <Trans>Came</Trans>
      </span>
    )
  }
  if (came === false) {
    return (
      <span className={styles['tag']} data-tone="warning">
        <Trans>Absent</Trans>
      </span>
    )
  }
  return (
    <span className={styles['tag']}>
      {status === 'going' ? <Trans>Going</Trans> : <Trans>Waiting, number {formats.number(position ?? 1)}</Trans>}
    </span>
  )
}

const Row = ({ row }: { row: RosterRow }) => (
  <li>
    <div className={styles['row']}>
      <Link to="/members/$memberId" params={{ memberId: row.memberId }} className={styles['link']}>
        {row.displayName === '' ? <Trans>A former member</Trans> : <bdi>{row.displayName}</bdi>}
      </Link>
      <Came row={row} />
    </div>
    {row.reply !== undefined && (
      <p>
        <Trans>Says:</Trans> <UserText text={row.reply} />
      </p>
    )}
  </li>
)

/** Everybody who has signed up for an event or a shift, in order. */
export const SignUps = ({ target }: { target: Target }) => {
  const query = useQuery(rosterQuery(target))
  if (!query.data) return <Waiting query={query} height={listHeight} />
  const { items } = query.data
  if (items.length === 0) {
    return (
      <p>
        <Trans>Nobody has signed up yet.</Trans>
      </p>
    )
  }
  return (
    <>
      <p className={styles['small']}>
        <Plural
          value={items.length}
          one={`${formats.number(items.length)} person has signed up`}
          other={`${formats.number(items.length)} people have signed up`}
        />
      </p>
      <ul className={styles['list']}>
        {items.map((row) => (
          <Row key={row.memberId} row={row} />
        ))}
      </ul>
    </>
  )
}
