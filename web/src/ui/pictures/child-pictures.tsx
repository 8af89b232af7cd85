import { Picture, type PictureProps } from './picture.tsx'

export const BabyPicture = (props: PictureProps) => (
  <Picture
    soft="M8 21h31a15.5 12 0 0 1-31 0z"
    line="M8 21h31a15.5 12 0 0 1-31 0zM23 21V7A15 14 0 0 0 8 21M39 21l2-5h3M23 21 13 10M18 33l-3 3M29 33l3 3M14 35a3.5 3.5 0 1 0 .01 0M33 35a3.5 3.5 0 1 0 .01 0"
    {...props}
  />
)

export const ChildcarePicture = (props: PictureProps) => (
  <Picture
    soft="M9 41V27a7.5 7.5 0 0 1 15 0v14z"
    line="M16.5 7a5 5 0 1 0 .01 0M9 41V27a7.5 7.5 0 0 1 15 0v14M34.5 19a4 4 0 1 0 .01 0M29 41v-6a5.5 5.5 0 0 1 11 0v6M24 29c1 3 2.5 4.5 5.2 5"
    {...props}
  />
)

export const TutoringPicture = (props: PictureProps) => (
  <Picture
    soft="M24 17c-4-3-9-4-17-4v24c8 0 13 1 17 4z"
    line="M24 17c-4-3-9-4-17-4v24c8 0 13 1 17 4 4-3 9-4 17-4V25M24 17v24M12 21c3 .2 5 .6 7 1.5M12 28c3 .2 5 .6 7 1.5M30 24 40 8l4 2.5L34 27l-4.5 2z"
    {...props}
  />
)
