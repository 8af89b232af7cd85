import { Trans } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import { ExchangeList, type useMyExchanges } from './exchange-list.tsx'
import styles from './exchanges-page.module.css'

/** The list beside one of its exchanges: the ways to the others, with the one that is shown in sight. */
export const ListBeside = ({ mine }: { mine: ReturnType<typeof useMyExchanges> }) => {
  const title = useId()
  const list = useRef<HTMLElement>(null)
  const isThere = mine.exchanges !== undefined
  useEffect(() => {
    if (isThere) list.current?.querySelector('[aria-current]')?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [isThere])
  return (
    <nav ref={list} className={styles['beside']} aria-labelledby={title}>
      <p id={title} className={styles['title']}>
        <Trans>Exchanges</Trans>
      </p>
      <ExchangeList mine={mine} />
    </nav>
  )
}
