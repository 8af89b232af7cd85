import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { noticesQuery, unreadIn } from '../features/notices/queries.ts'
import { formats } from '../i18n/formats.ts'
import { IconButton } from '../ui/button.tsx'
import { BellIcon, GlobeIcon } from '../ui/icons/actions.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import styles from './header.module.css'
import { LanguageDialog } from './language-dialog.tsx'
import { useSession } from './session/session.ts'

const Bell = () => {
  const { t } = useLingui()
  const { data } = useInfiniteQuery(noticesQuery())
  const unread = unreadIn(data)
  return (
    <Link to="/notices" className={styles['bell']} aria-label={unread > 0 ? t`Notices: ${unread} new` : t`Notices`}>
      <BellIcon />
      {unread > 0 && <span className={styles['count']}>{formats.number(unread)}</span>}
    </Link>
  )
}

/** The name, the language, and the bell for members. */
export const Header = () => {
  const { t } = useLingui()
  const { status } = useSession()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <header className={styles['header']}>
      <Link to="/nearby" aria-label={t`Indigo, nearby`}>
        <Wordmark />
      </Link>
      <div className={styles['end']}>
        <IconButton label={t`Language`} icon={<GlobeIcon />} onClick={() => setChoosing(true)} />
        {status === 'member' && <Bell />}
      </div>
      <LanguageDialog isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </header>
  )
}
