import { Picture, type PictureProps } from './picture.tsx'

export const FurniturePicture = (props: PictureProps) => (
  <Picture
    soft="M14 30v-4a4 4 0 1 0-6 3.5V37h32v-7.5a4 4 0 1 0-6-3.5v4z"
    line="M14 30v-4a4 4 0 1 0-6 3.5V37h32v-7.5a4 4 0 1 0-6-3.5v4zM13 22v-7a6 6 0 0 1 6-6h10a6 6 0 0 1 6 6v7M13 37v4M35 37v4"
    {...props}
  />
)

export const ClothingPicture = (props: PictureProps) => (
  <Picture
    soft="M18 8 7 14l3.5 9 5.5-2v19h16V21l5.5 2L41 14 30 8c-1 3-3.3 5-6 5s-5-2-6-5z"
    line="M18 8 7 14l3.5 9 5.5-2v19h16V21l5.5 2L41 14 30 8c-1 3-3.3 5-6 5s-5-2-6-5zM21 34h6"
    {...props}
  />
)

export const FoodPicture = (props: PictureProps) => (
  <Picture
    soft="M7 24h34a17 17 0 0 1-9 15H16A17 17 0 0 1 7 24z"
    line="M7 24h34a17 17 0 0 1-9 15H16A17 17 0 0 1 7 24zM17 18c-2.5-3 2-4.5 0-8M24 18c-2.5-3 2-4.5 0-8M31 18c-2.5-3 2-4.5 0-8"
    {...props}
  />
)

export const HygienePicture = (props: PictureProps) => (
  <Picture
    soft="M12 25a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4z"
    line="M12 25a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4zM18 21v-5h8v5M22 16v-5M14 14v-1a3 3 0 0 1 3-3h9M22 26c-2 2.6-3.5 4.2-3.5 6a3.5 3.5 0 0 0 7 0c0-1.8-1.5-3.4-3.5-6zM38 10a3 3 0 1 0 .01 0M36 22a1.5 1.5 0 1 0 .01 0"
    {...props}
  />
)

export const HouseholdPicture = (props: PictureProps) => (
  <Picture
    soft="M24 18a10 10 0 1 0 .01 0z"
    line="M12 6h24a3 3 0 0 1 3 3v30a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zM24 18a10 10 0 1 0 .01 0M14.5 29c3-2.5 5.5-2.5 9 0s6.5 2.5 10 0M15 12h6M29 12h.01M34 12h.01"
    {...props}
  />
)
