import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formats } from '../../i18n/formats.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import styles from './association-view.module.css'
import { type Association, needsOfQuery } from './queries.ts'

const cardHeight = 136

/** What an association asks for and offers now, with how many pieces are still missing. */
export const AssociationNeeds = ({ association }: { association: Association }) => {
  const { data: cards, error, refetch } = useQuery(needsOfQuery(association))
  const [now] = useState(() => Date.now())
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>What it needs</Trans>
      </h2>
      {!cards ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={cardHeight} />
        )
      ) : cards.length === 0 ? (
        <p>
          <Trans>Nothing at the moment.</Trans>
        </p>
      ) : (
        <ul>
          {cards.map((card) => (
            <li key={card.id}>
              <ListingCard card={card} goodVibes={undefined} now={now} />
              {card.kind === 'need' && card.left > 1 && (
                <p className={styles['small']}>
                  <Plural
                    value={card.left}
                    one={`${formats.number(card.left)} is still missing`}
                    other={`${formats.number(card.left)} are still missing`}
                  />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
