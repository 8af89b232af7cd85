import { Plural, Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formats } from '../../i18n/formats.ts'
import { More } from '../../ui/more.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import { Waiting } from '../me/waiting.tsx'
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

const Cards = ({ id }: { id: string }) => {
  const query = useInfiniteQuery(needsOfQuery(id))
  const { data, hasNextPage } = query
  const [now] = useState(() => Date.now())
  if (!data) return <Waiting query={query} height={cardHeight} />
  const needs = data.pages.flatMap(({ items }) => items)
  if (needs.length === 0 && !hasNextPage) {
    return (
      <p>
        <Trans>Nothing at the moment.</Trans>
      </p>
    )
  }
  return (
    <>
      <ul>
        {needs.map((need) => (
          <li key={need.id}>
            <ListingCard card={cardOf(need)} goodVibes={undefined} now={now} />
            <Missing need={need} />
          </li>
        ))}
      </ul>
      <More of={query} />
    </>
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
