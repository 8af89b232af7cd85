import { Plural, Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formats } from '../../i18n/formats.ts'
import { ListingCard } from '../listings/listing-card.tsx'
import { PagedList } from '../me/paged-list.tsx'
import type { Card } from '../nearby/queries.ts'
import styles from './association-view.module.css'
import { needsOfQuery, type OpenNeed } from './queries.ts'

const cardHeight = 136

const cardOf = ({ photos: [first], ...need }: OpenNeed): Card => ({ ...need, ...(first && { photo: first.id }) })

/** How many pieces are wanted, and how many of them nobody has promised. */
const Missing = ({ need: { kind, left, quantity } }: { need: OpenNeed }) => {
  if (kind !== 'need' || quantity === 1) return undefined
  return (
    <p className={styles['missing']}>
      <meter min={0} max={quantity} value={quantity - left} aria-hidden="true" />
      <Plural
        value={left}
        one={`${formats.number(left)} of ${formats.number(quantity)} still missing`}
        other={`${formats.number(left)} of ${formats.number(quantity)} still missing`}
      />
    </p>
  )
}

const Nothing = () => (
  <p>
    <Trans>Nothing at the moment.</Trans>
  </p>
)

const Cards = ({ id }: { id: string }) => {
  const [now] = useState(() => Date.now())
  return (
    <PagedList query={useInfiniteQuery(needsOfQuery(id))} height={cardHeight} nothing={<Nothing />}>
      {(needs) => (
        <ul>
          {needs.map((need) => (
            <li key={need.id}>
              <ListingCard card={cardOf(need)} goodVibes={undefined} now={now} />
              <Missing need={need} />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  )
}

/** What an association asks for and offers now, with how much is still missing. */
export const AssociationNeeds = ({ id }: { id: string }) => (
  <section className={styles['section']}>
    <h2>
      <Trans>What it needs</Trans>
    </h2>
    <Cards id={id} />
  </section>
)
