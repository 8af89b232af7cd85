import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { ActivityType } from '../../../../shared/model/activity.ts'
import type { Point } from '../../../../shared/model/place.ts'
import { configQuery } from '../../app/config-query.ts'
import { countryQuery } from '../../app/country-query.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { areasOf, type Area, type Counts, stillIn } from '../map/areas.ts'
import { MapPane } from '../map/map-pane.tsx'
import split from '../map/nearby-map.module.css'
import { ActivityCard } from './activity-card.tsx'
import type { ActivityCard as Card, Wish } from './queries.ts'
import { useActivities } from './use-activities.ts'

const mapHeight = 400

const countActivities = (cards: readonly Card[]): Counts => ({ offer: 0, need: 0, association: cards.length })

type ActivitiesMapProps = {
  wish: Wish & Point
  type: ActivityType | undefined
  /** The same search as a list, for below the map. */
  children: ReactNode
}

/** Events and missions on a map; whatever it shows stands below it as well. */
export const ActivitiesMap = ({ wish, type, children }: ActivitiesMapProps) => {
  const config = useQuery(configQuery())
  const { data: country } = useQuery(countryQuery())
  const { cards } = useActivities(wish, type)
  const areas = useMemo(() => areasOf(cards, countActivities), [cards])
  const [chosen, setChosen] = useState<{ key: string; areas: readonly Area<Card>[] }>()
  const shown = chosen && stillIn(chosen.areas, areas)
  return (
    <div className={split['split']}>
      {config.data ? (
        <MapPane
          style={config.data.mapStyle}
          centre={{ latitude: wish.latitude, longitude: wish.longitude }}
          areas={areas}
          chosen={shown && chosen.key}
          onChoose={(key, inside) => setChosen({ key, areas: inside })}
        />
      ) : config.error ? (
        <ErrorState error={config.error} onRetry={() => void config.refetch()} />
      ) : (
        <Skeleton height={mapHeight} />
      )}
      {shown && country ? (
        <section className={split['list']} aria-live="polite">
          <div className={split['head']}>
            <h2>
              <Trans>In this area</Trans>
            </h2>
            <Button look="plain" onClick={() => setChosen(undefined)}>
              <Trans>Show all</Trans>
            </Button>
          </div>
          <ul className={split['cards']}>
            {shown.map((card) => (
              <li key={card.id}>
                <ActivityCard card={card} timeZone={country.timeZone} hasDay />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <div className={split['list']}>{children}</div>
      )}
    </div>
  )
}
