import { useLingui } from '@lingui/react/macro'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Point } from '../../../../shared/model/place.ts'
import { openMap, type MapLibreMap } from './open-map.ts'
import { useScheme } from './scheme.ts'

const firstZoom = 11

type Opened = {
  frame: RefObject<HTMLDivElement | null>
  map: MapLibreMap | undefined
  /** Everything that is to be seen at first has been drawn. */
  isDrawn: boolean
  isBroken: boolean
}

/** A map in a frame, once its style is there. It follows the centre when that changes, and the scheme and language. */
export const useMap = (style: string, centre: Point): Opened => {
  const { i18n, t } = useLingui()
  const frame = useRef<HTMLDivElement>(null)
  const scheme = useScheme()
  const [map, setMap] = useState<MapLibreMap>()
  const [isDrawn, setDrawn] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const { latitude, longitude } = centre
  const title = t`Map. The same listings stand in a list below.`
  const first = useRef({ latitude, longitude, title, globalState: { scheme, language: i18n.locale } })
  useEffect(() => {
    if (!frame.current) return undefined
    const { title: name, globalState, ...at } = first.current
    const opened = openIn(frame.current, { style, globalState, name, centre: at })
    if (!opened) return setBroken(true)
    let isThere = false
    opened.on('style.load', () => {
      isThere = true
      setMap(opened)
    })
    opened.once('idle', () => setDrawn(true))
    // A tile that is missing is no reason to take the map away; a style is.
    opened.on('error', () => setBroken((wasBroken) => wasBroken || !isThere))
    return () => {
      setMap(undefined)
      setDrawn(false)
      opened.remove()
    }
  }, [style])
  useEffect(() => {
    map?.jumpTo({ center: [longitude, latitude] })
  }, [map, latitude, longitude])
  useEffect(() => {
    map?.setGlobalStateProperty('scheme', scheme)
    map?.setGlobalStateProperty('language', i18n.locale)
  }, [map, scheme, i18n.locale])
  return { frame, map, isDrawn, isBroken }
}

type Wanted = { style: string; globalState: Record<string, string>; name: string; centre: Point }

/** @returns undefined on a device that cannot draw it (no WebGL) */
const openIn = (container: HTMLElement, { style, globalState, name, centre }: Wanted): MapLibreMap | undefined => {
  try {
    return openMap({
      container,
      style,
      globalState,
      center: [centre.longitude, centre.latitude],
      zoom: firstZoom,
      locale: { 'Map.Title': name },
    })
  } catch {
    return undefined
  }
}
