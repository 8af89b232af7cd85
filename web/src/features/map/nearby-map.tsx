import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { configQuery } from '../../app/config-query.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { NearbyList } from '../nearby/nearby-list.tsx'
import type { Card, Wish } from '../nearby/queries.ts'
import { areasOf, type Area, countListings, stillIn } from './areas.ts'
import { CardsHere } from './cards-here.tsx'
import { MapPane } from './map-pane.tsx'
import styles from './nearby-map.module.css'
import { useNearCards } from './use-near-cards.ts'

const mapHeight = 400

type Chosen = { key: string; areas: readonly Area<Card>[] }

/** What is nearby, on a map: the same search as the list. Whatever the map shows stands below it as well. */
export const NearbyMap = ({ wish }: { wish: Wish }) => {
  const { data: config, error, refetch } = useQuery(configQuery())
  const cards = useNearCards(wish)
  const areas = useMemo(() => areasOf(cards, countListings), [cards])
  const [chosen, setChosen] = useState<Chosen>()
  const { latitude, longitude } = wish
  if (latitude === undefined || longitude === undefined) return <Skeleton height={mapHeight} />
  const shown = chosen && stillIn(chosen.areas, areas)
  return (
    <div className={styles['split']}>
      {config ? (
        <MapPane
          style={config.mapStyle}
          centre={{ latitude, longitude }}
          areas={areas}
          chosen={shown && chosen.key}
          onChoose={(key, inside) => setChosen({ key, areas: inside })}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={mapHeight} />
      )}
      {shown ? (
        <CardsHere key={chosen.key} cards={shown} onAll={() => setChosen(undefined)} />
      ) : (
        <div className={styles['list']}>
          <p className={styles['hint']}>
            <Trans>Press a number on the map to see what is there. All of it is in this list.</Trans>
          </p>
          <NearbyList wish={wish} />
        </div>
      )}
    </div>
  )
}
