import { EmptyPicture } from './empty-picture.tsx'
import type { PictureProps } from './picture.tsx'

/** Nothing is planned: a page of a calendar, still white, and a kettle that waits. */
export const NoActivitiesPicture = (props: PictureProps) => (
  <EmptyPicture
    soft="M24 26h44v14H24z"
    line="M24 26h44v50H24zM24 40h44M34 20v12M58 20v12M34 50h4M46 50h4M56 50h4M34 62h4M46 62h4M78 76c-6-6-6-20 0-24h16c6 4 6 18 0 24zM86 52v-4M82 48h8M94 57c8-3 9 10 2 12M78 58l-7-4M84 40c-2-2 2-4 0-6M91 40c-2-2 2-4 0-6M10 78h100"
    {...props}
  />
)
