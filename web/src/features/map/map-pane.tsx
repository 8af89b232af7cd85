import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import { distanceKm } from '../../../../shared/domain/distance.ts'
import type { Point } from '../../../../shared/model/place.ts'
import { Notice } from '../../ui/notice.tsx'
import type { Area } from './areas.ts'
import { ClusterButton } from './cluster-button.tsx'
import { clustersOf } from './clusters.ts'
import styles from './map-pane.module.css'
import { SearchHere } from './search-here.tsx'
import { useDiscs } from './use-discs.ts'
import { useMap } from './use-map.ts'
import { useView } from './use-view.ts'
import { Credits } from './credits.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

/** So far the map must be moved that another search is worth offering. */
const movedKm = 1.5

type MapPaneProps<T> = {
  style: string
  centre: Point
  areas: readonly Area<T>[]
  /** The key of the cluster of which the cards are shown. */
  chosen: string | undefined
  onChoose: (key: string, areas: readonly Area<T>[]) => void
}

/** The map itself: discs where something is, and a button for each group of them. */
export const MapPane = <T,>({ style, centre, areas, chosen, onChoose }: MapPaneProps<T>) => {
  const { frame, map, isDrawn, isBroken } = useMap(style, centre)
  const view = useView(map)
  const grouped = useMemo(() => clustersOf(areas), [areas])
  useDiscs(map, areas)
  if (isBroken) {
    return (
      <Notice>
        <Trans>The map cannot be shown here now. The list shows the same.</Trans>
      </Notice>
    )
  }
  return (
    <div className={styles['pane']}>
      <div className={styles['map']}>
        <div ref={frame} className={styles['frame']} aria-busy={!isDrawn} />
        {map &&
          view &&
          grouped(view).map((cluster) => (
            <ClusterButton
              key={cluster.key}
              map={map}
              cluster={cluster}
              isChosen={cluster.key === chosen}
              onChoose={() => onChoose(cluster.key, cluster.areas)}
            />
          ))}
        {view && distanceKm(view.centre, centre) > movedKm && <SearchHere centre={view.centre} />}
      </div>
      {map && (
        <div className={styles['bar']}>
          <Credits map={map} />
          <ZoomButtons map={map} />
        </div>
      )}
    </div>
  )
}
