import { useState } from 'react'
import type { Category } from '../../../../shared/model/category.ts'
import { CategoryPicture } from '../../ui/pictures/category-picture.tsx'
import styles from './photo.module.css'

const widths = [320, 800, 1600] as const

const addressOf = (listing: string, photo: string, width: number): string => `/media/${listing}/${photo}-${width}.webp`

type PhotoProps = {
  listing: string
  photo: string | undefined
  category: Category
  /** What is to be seen; empty beside a title that says it. */
  alt: string
  /** How wide it is shown, as `sizes` has it. */
  sizes: string
  isFirst?: boolean
}

/** The photo of a listing, or the picture of its category in the same room: also for a photo that does not come. */
export const Photo = ({ listing, photo, category, alt, sizes, isFirst = false }: PhotoProps) => {
  const [missing, setMissing] = useState<string>()
  return (
    <div className={styles['frame']}>
      {photo === undefined || photo === missing ? (
        <CategoryPicture category={category} />
      ) : (
        <img
          src={addressOf(listing, photo, widths[0])}
          srcSet={widths.map((width) => `${addressOf(listing, photo, width)} ${width}w`).join(', ')}
          sizes={sizes}
          alt={alt}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding="async"
          onError={() => setMissing(photo)}
        />
      )}
    </div>
  )
}
