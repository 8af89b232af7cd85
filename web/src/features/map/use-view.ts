import { useEffect, useState } from 'react'
import type { Point } from '../../../../shared/model/place.ts'
import type { MapLibreMap } from './open-map.ts'

export type View = {
  bounds: [west: number, south: number, east: number, north: number]
  zoom: number
  centre: Point
}

const viewOf = (map: MapLibreMap): View => {
  const bounds = map.getBounds()
  const { lat, lng } = map.getCenter()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
    centre: { latitude: lat, longitude: lng },
  }
}

/** What of the Earth the map shows, each time that it has come to rest. */
export const useView = (map: MapLibreMap | undefined): View | undefined => {
  const [view, setView] = useState<View>()
  useEffect(() => {
    if (!map) return undefined
    const look = (): void => setView(viewOf(map))
    look()
    const watched = map.on('moveend', look)
    return () => watched.unsubscribe()
  }, [map])
  return view
}
