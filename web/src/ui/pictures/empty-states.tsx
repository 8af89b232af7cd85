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

/** No connection: the cloud is away for a while. */
export const OfflinePicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M42 56a13 13 0 0 1 0-26 18 18 0 0 1 34-3 14.5 14.5 0 0 1 2 29z"
    line="M42 56a13 13 0 0 1 0-26 18 18 0 0 1 34-3 14.5 14.5 0 0 1 2 29zM50 41c1.5 2 4.5 2 6 0M64 41c1.5 2 4.5 2 6 0M57.5 47.5c1.5 1 3.5 1 5 0M16 76h24c6 0 6-7 12-7M104 76H80c-6 0-6-7-12-7M52 64v10a6 6 0 0 0 6-5 6 6 0 0 0-6-5M68 64v10M68 66h-5M68 72h-5"
    {...props}
  />
)

/** Nothing here, or nothing for you: a signpost that shows ways on. */
export const LostPicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M40 18h40l9 8-9 8H40z"
    line="M40 18h40l9 8-9 8H40zM78 41H42l-9 8 9 8h36zM60 18v-5M60 34v7M60 57v21M48 26h22M52 49h18M10 78h100M30 78c0-5-3-8-7-9 0 5 2 9 7 9zM30 78c0-6 2-9 7-11 1 6-2 10-7 11zM92 78a6 4.5 0 0 1 12 0"
    {...props}
  />
)
