import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../app/session/session.ts'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import { meQuery } from '../me/queries.ts'
import type { Card } from '../nearby/queries.ts'
import styles from './nearby-map.module.css'

/** The listings of what was pressed on the map; their heading has the focus, so that they are read and scrolled to. */
export const CardsHere = ({ cards, onAll }: { cards: readonly Card[]; onAll: () => void }) => {
  const { status } = useSession()
  const { data: me } = useQuery({ ...meQuery(), enabled: status === 'member' })
  const [now] = useState(() => Date.now())
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles['list']}>
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          <Plural
            value={cards.length}
            one={`${formats.number(cards.length)} listing in this area`}
            other={`${formats.number(cards.length)} listings in this area`}
          />
        </h2>
        <Button look="plain" onClick={onAll}>
          <Trans>Show all</Trans>
        </Button>
      </div>
      <ul className={styles['cards']}>
        {cards.map((card) => (
          <li key={card.id}>
            <ListingCard card={card} goodVibes={me?.goodVibes} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}
