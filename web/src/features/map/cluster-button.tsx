import { useLingui } from '@lingui/react/macro'
import { Marker } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { formats } from '../../i18n/formats.ts'
import { NeedShape, OfferShape } from '../../ui/pictures/kind-shapes.tsx'
import { countsOf } from './areas.ts'
import styles from './cluster-button.module.css'
import type { Cluster } from './clusters.ts'
import type { MapLibreMap } from './open-map.ts'

type ClusterButtonProps = { map: MapLibreMap; cluster: Cluster; isChosen: boolean; onChoose: () => void }

/** What there is in an area, by shape and number; pressing it shows the listings below the map. */
export const ClusterButton = ({ map, cluster, isChosen, onChoose }: ClusterButtonProps) => {
  const { t } = useLingui()
  const [element] = useState(() => document.createElement('div'))
  const { latitude, longitude } = cluster.place
  useEffect(() => {
    const marker = new Marker({ element }).setLngLat([longitude, latitude]).addTo(map)
    return () => {
      marker.remove()
    }
  }, [map, element, latitude, longitude])
  const { offers, needs } = countsOf(cluster.areas.flatMap(({ cards }) => cards))
  return createPortal(
    <button type="button" className={styles['cluster']} aria-pressed={isChosen} onClick={onChoose}>
      {offers > 0 && (
        <span data-kind="offer">
          <OfferShape width={20} height={20} />
          <span className="sr-only">{t`Offers`}</span> {formats.number(offers)}
        </span>
      )}
      {needs > 0 && (
        <span data-kind="need">
          <NeedShape width={20} height={20} />
          <span className="sr-only">{t`Needs`}</span> {formats.number(needs)}
        </span>
      )}
    </button>,
    element,
  )
}
