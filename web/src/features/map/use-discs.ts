import { useEffect } from 'react'
import type { Area } from './areas.ts'
import { drawDiscs } from './draw-discs.ts'
import type { MapLibreMap } from './open-map.ts'
import { tokenColour, useScheme } from './scheme.ts'

/** Keeps the discs on the map as the areas are, in the colours that the page has now. */
export const useDiscs = (map: MapLibreMap | undefined, areas: readonly Area[]): void => {
  // Who switches to dark sees other colours of the same names.
  useScheme()
  const offer = tokenColour('offer')
  const need = tokenColour('need')
  const association = tokenColour('association')
  const several = tokenColour('brand')
  useEffect(() => {
    if (map) drawDiscs(map, areas, { offer, need, association, several })
  }, [map, areas, offer, need, association, several])
}
