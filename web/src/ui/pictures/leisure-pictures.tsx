import { Picture, type PictureProps } from './picture.tsx'

export const SportPicture = (props: PictureProps) => (
  <Picture
    soft="M24 7a17 17 0 1 0 .01 0z"
    line="M24 7a17 17 0 1 0 .01 0M24 17l6.7 4.8-2.6 7.9h-8.2l-2.6-7.9zM24 17V7.5M30.7 21.8l9-3M28.1 29.7l5.6 7.5M19.9 29.7l-5.6 7.5M17.3 21.8l-9-3"
    {...props}
  />
)

export const CulturePicture = (props: PictureProps) => (
  <Picture
    soft="M8 9c10 4 22 4 32 0v13c0 10-7 16-16 19C15 38 8 32 8 22z"
    line="M8 9c10 4 22 4 32 0v13c0 10-7 16-16 19C15 38 8 32 8 22zM14 20c2-2 4.5-2 6.5 0M27.5 20c2-2 4.5-2 6.5 0M16 28c4 2 12 2 16 0-1 4-4 6.5-8 6.5S17 32 16 28z"
    {...props}
  />
)

export const DigitalPicture = (props: PictureProps) => (
  <Picture
    soft="M9 32V12a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v20z"
    line="M9 32V12a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v20M4 32h40v2a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM20 15l9 4-4 1.5-1.5 4.5z"
    {...props}
  />
)

export const GardenPicture = (props: PictureProps) => (
  <Picture
    soft="M16 21h17l2 19H14z"
    line="M16 21h17l2 19H14zM15 32 7 20M4 22l6-4M33.5 25c7-3 11 6 1 11M18 21c0-12 13-12 13 0M24.5 35v-4M24.5 31c-3 0-4.5-1.5-4.5-4 3 0 4.5 1.5 4.5 4zM24.5 31c3 0 4.5-1.5 4.5-4-3 0-4.5 1.5-4.5 4z"
    {...props}
  />
)

export const AnimalsPicture = (props: PictureProps) => (
  <Picture
    soft="M9 8l9 6a18 18 0 0 1 12 0l9-6v17c0 9-7 15-15 15S9 34 9 25z"
    line="M9 8l9 6a18 18 0 0 1 12 0l9-6v17c0 9-7 15-15 15S9 34 9 25zM18 23v1.5M30 23v1.5M22.5 29h3L24 31zM24 31c-.5 3-4 3.5-5 1.5M24 31c.5 3 4 3.5 5 1.5M4 27l7 1M44 27l-7 1"
    {...props}
  />
)
