import { EmptyPicture } from './empty-picture.tsx'
import type { PictureProps } from './picture.tsx'

/** Nothing is listed near: quiet houses, and the first plant. */
export const NothingNearPicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M22 78V54l15-13 15 13v24z"
    line="M22 78V54l15-13 15 13v24M18 57.5 37 41l19 16.5M32 78V65h10v13M76 78V61h28v17M72 61l6-13h24l6 13zM94 78V67h-8v11M63 78v-9M63 72c-5 0-7-3-7-7 5 0 7 3 7 7zM63 69c0-4.5 2-6.5 6.5-7 0 4.5-2 7-6.5 7zM10 78h100M84 24a8 8 0 1 0 .01 0M84 16v2M98 32h2M68 32h2M94 22l1.5-1.5M74 22l-1.5-1.5"
    {...props}
  />
)

/** No exchange yet: two open hands, and room for a parcel between them. */
export const NoExchangesPicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M12 52h12v24H12zM96 52h12v24H96z"
    line="M12 52h12v24H12zM24 55c9 0 12 6 18 6h10a3.5 3.5 0 0 1 0 7H41M24 72h14c8 0 14 0 18-4.5M108 52H96v24h12zM96 55c-9 0-12 6-18 6H68a3.5 3.5 0 0 0 0 7h11M96 72H82c-8 0-14 0-18-4.5M46 22v-4h4M56 18h8M70 18h4v4M74 29v8M74 44v4h-4M64 48h-8M50 48h-4v-4M46 37v-8M60 41c-5-3.5-7.5-6-7.5-9a3.9 3.9 0 0 1 7.5-1.5 3.9 3.9 0 0 1 7.5 1.5c0 3-2.5 5.5-7.5 9z"
    {...props}
  />
)

/** No notice: the bell is asleep under the moon. */
export const NoNoticesPicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M36 66c6-7 6-14 6-22a18 18 0 0 1 36 0c0 8 0 15 6 22z"
    line="M36 66c6-7 6-14 6-22a18 18 0 0 1 36 0c0 8 0 15 6 22zM60 26v-5M53 70a7.5 7.5 0 0 0 14 0M50 50c1.5 2 4.5 2 6 0M64 50c1.5 2 4.5 2 6 0M57 57c2 1.5 4 1.5 6 0M32 20a9 9 0 1 0 8 13 8 8 0 0 1-8-13zM84 32h7l-7 8h7M96 20h5l-5 6h5"
    {...props}
  />
)
