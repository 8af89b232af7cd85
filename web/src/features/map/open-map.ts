import { AttributionControl, Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

// Without its address the built app shows an empty map.
setWorkerUrl(workerUrl)

/** A map that lies flat with north above: it can be moved and made larger, by hand and by keys, and nothing else. */
export const openMap = (options: MapOptions): MapLibreMap => {
  const map = new MapLibreMap({
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    minZoom: 4,
    maxZoom: 15,
    fadeDuration: 0,
    renderWorldCopies: false,
    attributionControl: false,
    ...options,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

/** The credits of a map, always open; where they stand is for whoever asks. */
export const creditsOf = (): AttributionControl => new AttributionControl({ compact: false })

export type { MapLibreMap }
