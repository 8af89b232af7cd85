import * as z from 'zod'
import type { Album } from '../../domain/album.ts'
import { Instant } from '../../model/instant.ts'
import { OwnPhoto, PhotoType } from '../../model/photo.ts'
import type { Item } from '../table.ts'

const Stored = z.object({
  rev: z.int(),
  photos: z.array(
    z.object({
      ...OwnPhoto.shape,
      at: Instant,
      type: PhotoType,
      length: z.int().exactOptional(),
      key: z.string().exactOptional(),
    }),
  ),
})

/** An album as it was read; each write makes its revision one higher, on condition that it is still the one read. */
export type AlbumState = { rev: number; photos: Album }

/** The album in an item; a listing has none before its first photo. */
export const albumOf = (item: Item | undefined): AlbumState => (item ? Stored.parse(item) : { rev: 0, photos: [] })
