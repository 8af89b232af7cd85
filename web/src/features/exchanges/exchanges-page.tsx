import { Trans, useLingui } from '@lingui/react/macro'
import { Outlet, useMatch } from '@tanstack/react-router'
import { useSession } from '../../app/session/session.ts'
import { Page } from '../../ui/page.tsx'
import { NoExchangesPicture } from '../../ui/pictures/empty-states.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { ExchangeList, useMyExchanges } from './exchange-list.tsx'
import styles from './exchanges-page.module.css'
import { ListBeside } from './list-beside.tsx'
import { useRoomForTwo } from './use-room-for-two.ts'

/** Where an exchange will be once one is chosen. */
const NoneChosen = () => (
  <aside className={styles['none']}>
    <EmptyState picture={<NoExchangesPicture />} title={<Trans>Choose an exchange.</Trans>} />
  </aside>
)

/**
 * One's own exchanges, or one of them; side by side where there is room. An exchange keeps its place in the tree when
 * the window becomes wider or narrower, and with it what is half written.
 */
export const ExchangesPage = () => {
  const { t } = useLingui()
  const { status } = useSession()
  const chosen = useMatch({ from: '/exchanges/$exchangeId', shouldThrow: false })?.params.exchangeId
  const hasRoom = useRoomForTwo()
  const isAlone = chosen === undefined
  const mine = useMyExchanges(status === 'member' && (isAlone || hasRoom))
  const hasTwo = hasRoom && status !== 'visitor' && mine.exchanges?.length !== 0
  return (
    <div className={hasTwo ? styles['panes'] : undefined}>
      {(isAlone || hasTwo) && (
        <div key="list" className={styles['list']}>
          {isAlone ? (
            <Page title={t`Exchanges`}>{status === 'member' ? <ExchangeList mine={mine} /> : <SignInFirst />}</Page>
          ) : (
            <ListBeside mine={mine} />
          )}
        </div>
      )}
      {!isAlone ? (
        <div key={chosen}>
          <Outlet />
        </div>
      ) : (
        hasTwo && mine.exchanges && <NoneChosen />
      )}
    </div>
  )
}
