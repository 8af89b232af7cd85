import { Picture, type PictureProps } from './picture.tsx'

export const LanguagesPicture = (props: PictureProps) => (
  <Picture
    soft="M10 7h15a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H15l-6 5v-5a3 3 0 0 1-3-3V11a4 4 0 0 1 4-4z"
    line="M10 7h15a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H15l-6 5v-5a3 3 0 0 1-3-3V11a4 4 0 0 1 4-4zM13 20l4.5-9 4.5 9M15 17h5M34 18h4a4 4 0 0 1 4 4v11a3 3 0 0 1-3 3v5l-6-5H23a4 4 0 0 1-4-4v-2M36 24c-3-1.5-5.5.5-4 2.5 1 1.2 3 1 4.5.5-4 .5-6 2.3-5 3.8s4 1.2 5.5.2"
    {...props}
  />
)

export const HealthPicture = (props: PictureProps) => (
  <Picture
    soft="M24 41C13 33 6 26.5 6 18.5A9.5 9.5 0 0 1 24 14a9.5 9.5 0 0 1 18 4.5C42 26.5 35 33 24 41z"
    line="M24 41C13 33 6 26.5 6 18.5A9.5 9.5 0 0 1 24 14a9.5 9.5 0 0 1 18 4.5C42 26.5 35 33 24 41zM24 19v12M18 25h12"
    {...props}
  />
)

export const CompanyPicture = (props: PictureProps) => (
  <Picture
    soft="M5 41v-6a8.5 8.5 0 0 1 17 0v6z"
    line="M13.5 16a5 5 0 1 0 .01 0M34.5 16a5 5 0 1 0 .01 0M5 41v-6a8.5 8.5 0 0 1 17 0v6M26 41v-6a8.5 8.5 0 0 1 17 0v6M24 16c-3-2-5-4-5-6.2A2.7 2.7 0 0 1 24 8.5a2.7 2.7 0 0 1 5 1.3C29 12 27 14 24 16z"
    {...props}
  />
)

export const OtherPicture = (props: PictureProps) => (
  <Picture
    soft="M8 27h13v13H8z"
    line="M14.5 8 22 21H7zM34 8a6.5 6.5 0 1 0 .01 0M8 27h13v13H8zM34 27v13M27.5 33.5h13"
    {...props}
  />
)
