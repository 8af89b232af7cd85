import { useEffect, useRef } from 'react'
import styles from './thumb.module.css'

/** A photo that is only on this device. @param alt empty where words beside it say what it is */
export const Thumb = ({ blob, alt }: { blob: Blob; alt: string }) => {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(blob)
    const shown = image.current
    if (shown) shown.src = url
    return () => {
      shown?.removeAttribute('src')
      URL.revokeObjectURL(url)
    }
  }, [blob])
  return (
    <span className={styles['thumb']}>
      <img ref={image} alt={alt} />
    </span>
  )
}
