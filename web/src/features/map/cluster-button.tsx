import { useLingui } from '@lingui/react/macro'
import { Marker } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { formats } from '../../i18n/formats.ts'
import { AssociationShape, NeedShape, OfferShape } from '../../ui/pictures/kind-shapes.tsx'
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
  const shown = [
    { kind: 'offer', word: t`Offers`, Shape: OfferShape },
    { kind: 'need', word: t`Needs`, Shape: NeedShape },
    { kind: 'association', word: t`Associations`, Shape: AssociationShape },
  ] as const
  const total = (kind: (typeof shown)[number]['kind']): number =>
    cluster.areas.reduce((sum, { counts }) => sum + counts[kind], 0)
  return createPortal(
    <button type="button" className={styles['cluster']} aria-pressed={isChosen} onClick={onChoose}>
      {shown.map(
        ({ kind, word, Shape }) =>
          total(kind) > 0 && (
            <span key={kind} data-kind={kind}>
              <Shape width={20} height={20} />
              <span className="sr-only">{word}</span> {formats.number(total(kind))}
            </span>
          ),
      )}
    </button>,
    element,
  )
}
