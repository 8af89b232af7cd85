import { Trans } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { BottomBar } from './bottom-bar.tsx'
import { Header } from './header.tsx'
import { OfflineBar } from './offline/offline-bar.tsx'
import styles from './shell.module.css'
import { UpdatePrompt } from './update-prompt.tsx'

/** The frame around every page: header, page, and the bar of five. */
export const Shell = () => (
  <div className={styles['shell']}>
    <a className={styles['skip']} href="#content">
      <Trans>Go to the content</Trans>
    </a>
    <Header />
    <OfflineBar />
    <UpdatePrompt />
    <div className={styles['content']}>
      <Outlet />
    </div>
    <BottomBar />
  </div>
)
