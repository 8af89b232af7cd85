import { KindShape } from './kind-shapes.tsx'
import type { PictureProps } from './picture.tsx'

/** An event: a page of a calendar with a star on it. */
export const EventShape = (props: PictureProps) => (
  <KindShape
    outline="M5 3h1.5V1.8a1 1 0 0 1 2 0V3h7V1.8a1 1 0 0 1 2 0V3H19a3.5 3.5 0 0 1 3.5 3.5v13A3.5 3.5 0 0 1 19 23H5a3.5 3.5 0 0 1-3.5-3.5v-13A3.5 3.5 0 0 1 5 3z"
    {...props}
  >
    <path d="M5 8h14M12 10.8l1.3 2.7 2.9.4-2.1 2 .5 2.9-2.6-1.4-2.6 1.4.5-2.9-2.1-2 2.9-.4z" />
  </KindShape>
)

/** A mission: a raised hand that helps. */
export const MissionShape = (props: PictureProps) => (
  <KindShape outline="M12 1l9.5 4v7.5c0 5-4 8.7-9.5 10.5-5.5-1.8-9.5-5.5-9.5-10.5V5z" {...props}>
    <path d="M8.2 12.5V8.2a1 1 0 0 1 2 0V6.8a1 1 0 0 1 2 0v.6a1 1 0 0 1 2 0v1.3a1 1 0 0 1 2 0V14c0 2.6-1.6 4-4 4-1.8 0-2.8-.8-3.6-2.2l-2-3.3a1.1 1.1 0 0 1 1.6-1z" />
  </KindShape>
)
