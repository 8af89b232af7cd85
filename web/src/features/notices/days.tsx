import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { formats } from '../../i18n/formats.ts'
import { inGroups } from '../me/in-groups.ts'
import styles from './days.module.css'
import { NoticeRow } from './notice-row.tsx'
import type { Notice } from './queries.ts'
import { useRead } from './use-read.ts'

const dayMs = 24 * 60 * 60_000

/** Notices under their days. */
export const Days = ({ notices }: { notices: readonly Notice[] }) => {
  const { t } = useLingui()
  const [now] = useState(() => Date.now())
  const read = useRead()
  const named = new Map([
    [formats.day(new Date(now).toISOString()), t`Today`],
    [formats.day(new Date(now - dayMs).toISOString()), t`Yesterday`],
  ])
  return inGroups(notices, ({ at }) => formats.day(at)).map(({ name, items }) => (
    <section key={name} className={styles['day']}>
      <h2>{named.get(name) ?? name}</h2>
      <ul>
        {items.map((notice) => (
          <li key={notice.id}>
            <NoticeRow notice={notice} onRead={() => read.mutate(notice.id)} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
