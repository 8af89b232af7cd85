import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { formats } from '../../i18n/formats.ts'
import { More } from '../../ui/more.tsx'
import panel from '../../ui/panel.module.css'
import type { Exchange } from '../exchanges/queries.ts'
import { inGroups } from '../me/in-groups.ts'
import { Waiting } from '../me/waiting.tsx'
import { DownloadStatement } from './download-statement.tsx'
import { MonthTable } from './month-table.tsx'
import { entriesQuery } from './queries.ts'
import styles from './wallet-page.module.css'

const height = 320

/** Every movement of one's Digos, newest first, by month. */
export const Statement = ({ exchanges }: { exchanges: readonly Exchange[] }) => {
  const query = useInfiniteQuery(entriesQuery())
  const titles = new Map(exchanges.map(({ id, title }) => [id, title]))
  const rows = query.data?.pages.flatMap(({ items }) => items)
  return (
    <section className={panel['tight']}>
      <h2>
        <Trans>Statement</Trans>
      </h2>
      {!rows ? (
        <Waiting query={query} height={height} />
      ) : rows.length === 0 ? (
        <p>
          <Trans>Nothing has moved yet. Your welcome Digos come in a moment.</Trans>
        </p>
      ) : (
        <div className={styles['months']}>
          {inGroups(rows, ({ at }) => formats.month(at)).map((month) => (
            <MonthTable key={month.name} month={month} titles={titles} />
          ))}
        </div>
      )}
      <More of={query} isWide>
        <Trans>Show older ones</Trans>
      </More>
      {rows !== undefined && rows.length > 0 && <DownloadStatement />}
    </section>
  )
}
