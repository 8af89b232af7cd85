import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Point } from '../../../../shared/model/place.ts'
import { countryQuery } from '../../app/country-query.ts'
import { useSettings } from '../../app/settings.ts'
import { LinkButton } from '../../ui/button.tsx'
import { More } from '../../ui/more.tsx'
import { Page } from '../../ui/page.tsx'
import { NothingNearPicture } from '../../ui/pictures/empty-states.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Waiting } from '../me/waiting.tsx'
import { AssociationWays } from '../nearby/association-ways.tsx'
import { PlaceButton } from '../places/place-button.tsx'
import { AssociationCard } from './association-card.tsx'
import styles from './associations-page.module.css'
import { MyTeams } from './my-teams.tsx'
import { associationsQuery } from './queries.ts'

const cardHeight = 128

const Apply = () => (
  <section className={styles['apply']}>
    <h2>
      <Trans>Do you work for an association?</Trans>
    </h2>
    <p>
      <Trans>Then it can ask here for things, services and volunteers, and invite to events. It is free.</Trans>
    </p>
    <LinkButton to="/associations/apply">
      <Trans>Register an association</Trans>
    </LinkButton>
  </section>
)

const Near = ({ around }: { around: Point }) => {
  const query = useInfiniteQuery(associationsQuery(around))
  const cards = query.data?.pages.flatMap(({ items }) => items)
  if (!cards) return <Waiting query={query} height={cardHeight} count={4} />
  if (cards.length === 0) {
    return (
      <EmptyState
        picture={<NothingNearPicture />}
        title={<Trans>There is no association near here yet.</Trans>}
        text={<Trans>Choose another place at the top, or register yours.</Trans>}
      />
    )
  }
  return (
    <>
      <ul className={styles['list']}>
        {cards.map((card) => (
          <li key={card.id}>
            <AssociationCard card={card} />
          </li>
        ))}
      </ul>
      <More of={query} isWide />
    </>
  )
}

/** The associations around here, the nearest first, and how to become one. */
export const AssociationsPage = () => {
  const { t } = useLingui()
  const { place } = useSettings()
  const country = useQuery(countryQuery())
  const around = place ?? country.data?.mapCentre
  return (
    <Page title={t`Associations`} isWide hasBack>
      <AssociationWays />
      <div>
        <PlaceButton />
      </div>
      <MyTeams />
      {around ? <Near around={around} /> : <Waiting query={country} height={cardHeight} count={4} />}
      <Apply />
    </Page>
  )
}
