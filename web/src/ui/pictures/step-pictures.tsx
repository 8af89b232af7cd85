import { Picture, type PictureProps } from './picture.tsx'

/** Somebody asks: a hand is raised in a speech bubble. */
export const AskPicture = (props: PictureProps) => (
  <Picture
    soft="M11 6h26a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H22l-9 8v-8h-2a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z"
    line="M11 6h26a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H22l-9 8v-8h-2a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5zM19 20v-4a1.5 1.5 0 0 1 3 0v3-6a1.5 1.5 0 0 1 3 0v6-5a1.5 1.5 0 0 1 3 0v5-2.5a1.5 1.5 0 0 1 3 0V23a6 6 0 0 1-6 6c-3.5 0-5-2-7-5l-1.5-2.5c-1-2 1-3 2.5-1.5z"
    {...props}
  />
)

/** The other side says yes. */
export const AcceptPicture = (props: PictureProps) => (
  <Picture
    soft="M11 6h26a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5h-2v8l-9-8H11a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z"
    line="M11 6h26a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5h-2v8l-9-8H11a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5zM16 20.5l6 6 11-12"
    {...props}
  />
)

/** Both agree on a day and a place: a calendar and a disc. */
export const AgreePicture = (props: PictureProps) => (
  <Picture
    soft="M34 25a9 9 0 1 0 .01 0z"
    line="M22 39H9a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3h26a3 3 0 0 1 3 3v8M6 17h32M14 5v7M30 5v7M13 24h.01M20 24h.01M13 31h.01M20 31h.01M34 25a9 9 0 1 0 .01 0M34 33a1 1 0 1 0 .01 0"
    {...props}
  />
)

/** The hand-over: a parcel between two people, held by both. */
export const HandOverPicture = (props: PictureProps) => (
  <Picture
    soft="M16 20h16v15H16z"
    line="M9.5 7a5 5 0 1 0 .01 0M38.5 7a5 5 0 1 0 .01 0M3 41V28a6.5 6.5 0 0 1 11.5-4.2M45 41V28a6.5 6.5 0 0 0-11.5-4.2M16 20h16v15H16zM24 20v15M16 25h16M9.5 27v3a3 3 0 0 0 3 3H16M38.5 27v3a3 3 0 0 1-3 3H32M14 37v4M34 37v4"
    {...props}
  />
)

/** Thanks: a flower that is given back. */
export const ThanksPicture = (props: PictureProps) => (
  <Picture
    soft="M24 4a6 6 0 0 1 6 5 6 6 0 0 1 4 10 6 6 0 0 1-10 5 6 6 0 0 1-10-5 6 6 0 0 1 4-10 6 6 0 0 1 6-5z"
    line="M24 4a6 6 0 0 1 6 5 6 6 0 0 1 4 10 6 6 0 0 1-10 5 6 6 0 0 1-10-5 6 6 0 0 1 4-10 6 6 0 0 1 6-5zM24 11.5a3.5 3.5 0 1 0 .01 0M24 24v20M24 42c-8 0-12-4-12-10 8 0 12 4 12 10zM24 38c0-5 4-8 11-8 0 5-4 8-11 8z"
    {...props}
  />
)

/** A safe place to meet: a bench by daylight, under a tree, where others pass. */
export const SafePlacePicture = (props: PictureProps) => (
  <Picture
    soft="M15 6a10 10 0 0 1 9 14 8 8 0 0 1-9 6 8 8 0 0 1-9-6A10 10 0 0 1 15 6z"
    line="M15 6a10 10 0 0 1 9 14 8 8 0 0 1-9 6 8 8 0 0 1-9-6A10 10 0 0 1 15 6zM15 17v24M15 24l4-4M22 32h20M22 36h20M25 36v5M39 36v5M25 32v-4h14v4M37 6a4 4 0 1 0 .01 0M37 1.5V3M43 4l-1 1M31 4l1 1M37 18v-1M31 16l1-1M43 16l-1-1M45 10h1M28 10h1M6 41h38"
    {...props}
  />
)
