import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ExchangesIcon, MeIcon, NearbyIcon, PublishIcon, WalletIcon } from '../ui/icons/bar.tsx'
import styles from './bottom-bar.module.css'

/** The five ways through the app, picture and word; a rail on wider screens. */
export const BottomBar = () => {
  const { t } = useLingui()
  const ways = [
    { to: '/nearby', word: t`Nearby`, Icon: NearbyIcon },
    { to: '/exchanges', word: t`Exchanges`, Icon: ExchangesIcon },
    { to: '/publish', word: t`Publish`, Icon: PublishIcon },
    { to: '/wallet', word: t`Wallet`, Icon: WalletIcon },
    { to: '/me', word: t`Me`, Icon: MeIcon },
  ] as const
  return (
    <nav className={styles['bar']} aria-label={t`Main`}>
      {ways.map(({ to, word, Icon }) => (
        <Link key={to} to={to} className={styles['way']} activeProps={{ className: styles['here'] }}>
          <Icon />
          <span>{word}</span>
        </Link>
      ))}
    </nav>
  )
}
