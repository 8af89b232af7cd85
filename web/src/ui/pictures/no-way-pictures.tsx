import { EmptyPicture } from './empty-picture.tsx'
import type { PictureProps } from './picture.tsx'

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
