import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { UserText } from '../../ui/user-text.tsx'
import type { Group } from '../me/in-groups.ts'
import styles from './month-table.module.css'
import type { StatementRow } from './queries.ts'
import { rowWords } from './row-words.ts'

export type Titles = ReadonlyMap<string, string>

/** What it was about, and why and when Digos moved. */
const What = ({ row, titles }: { row: StatementRow; titles: Titles }) => {
  const { i18n } = useLingui()
  const { exchangeId, reason, at } = row
  const title = exchangeId !== undefined && titles.get(exchangeId)
  const why = i18n._(rowWords(row))
  const when = <time dateTime={at}>{formats.shortDay(at)}</time>
  return (
    <>
      {exchangeId === undefined ? (
        why
      ) : (
        <Link to="/exchanges/$exchangeId" params={{ exchangeId }} className={styles['link']}>
          {title ? <UserText text={title} /> : <Trans>See the exchange</Trans>}
        </Link>
      )}
      <span className={styles['small']}>
        {when}
        {exchangeId !== undefined && ` · ${why}`}
      </span>
      {reason !== undefined && <UserText text={reason} className={styles['small']} />}
    </>
  )
}

const Row = ({ row, titles }: { row: StatementRow; titles: Titles }) => (
  <tr>
    <td>
      <What row={row} titles={titles} />
    </td>
    <td className={styles['number']} data-sign={Math.sign(row.amount)}>
      <bdi>{formats.signed(row.amount)}</bdi>
    </td>
    <td className={styles['number']}>{formats.number(row.balance)}</td>
  </tr>
)

/** A month of the statement. @param titles what the exchanges were about, as far as that is known here */
export const MonthTable = ({ month: { name, items }, titles }: { month: Group<StatementRow>; titles: Titles }) => (
  <table className={styles['table']}>
    <caption>{name}</caption>
    <thead>
      <tr>
        <th scope="col">
          <Trans>What</Trans>
        </th>
        <th scope="col" className={styles['number']}>
          <Trans>Digos</Trans>
        </th>
        <th scope="col" className={styles['number']}>
          <Trans>Balance</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {items.map((row) => (
        <Row key={row.id} row={row} titles={titles} />
      ))}
    </tbody>
  </table>
)
