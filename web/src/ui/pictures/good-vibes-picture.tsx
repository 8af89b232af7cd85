import { Picture, type PictureProps } from './picture.tsx'

/** Good Vibes: a plant that grows, and the rings that go out from it to other people. */
export const GoodVibesPicture = (props: PictureProps) => (
  <Picture
    soft="M24 12a12 12 0 1 0 .01 0z"
    line="M24 34V21M24 28.5c-5.5 0-8-3-8-7.5 5.5 0 8 2.5 8 7.5zM24 23c0-5 2.5-7.5 8-8 0 5-2.5 8-8 8zM18 34h12M12 13.4a16 16 0 0 0 0 21.2M36 13.4a16 16 0 0 1 0 21.2M7.5 10.2a21.5 21.5 0 0 0 0 27.6M40.5 10.2a21.5 21.5 0 0 1 0 27.6"
    {...props}
  />
)
