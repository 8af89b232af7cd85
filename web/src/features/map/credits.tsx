import { useEffect, useRef } from 'react'
import { creditsOf, type MapLibreMap } from './open-map.ts'
import styles from './credits.module.css'

/** Whose the map is, as its style says: beside the map, where it covers nothing. */
export const Credits = ({ map }: { map: MapLibreMap }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const credits = creditsOf()
    place.current?.append(credits.onAdd(map))
    return () => credits.onRemove()
  }, [map])
  return <div ref={place} className={styles['credits']} />
}
