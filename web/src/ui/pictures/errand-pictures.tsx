import { Picture, type PictureProps } from './picture.tsx'

export const ShoppingPicture = (props: PictureProps) => (
  <Picture
    soft="M7 20h34l-4 20H11z"
    line="M7 20h34l-4 20H11zM15 20l7-12M33 20 26 8M18 27l1 7M24 27v7M30 27l-1 7"
    {...props}
  />
)

export const TransportPicture = (props: PictureProps) => (
  <Picture
    soft="M5 14a3 3 0 0 1 3-3h19v23H7a2 2 0 0 1-2-2z"
    line="M11 34H7a2 2 0 0 1-2-2V14a3 3 0 0 1 3-3h19v23h-8M27 18h8l8 9v5a2 2 0 0 1-2 2h-2M31 34h-4M34 18v8h8M15 31a4 4 0 1 0 .01 0M35 31a4 4 0 1 0 .01 0"
    {...props}
  />
)

export const PaperworkPicture = (props: PictureProps) => (
  <Picture
    soft="M11 6h17l9 9v27H11z"
    line="M11 6h17l9 9v27H11zM28 6v9h9M18 22h12M18 28h12M18 36c2-3.5 3.5-3.5 4 0 1-3 2.5-3 3 0 1.5 0 2-.5 3-1.5"
    {...props}
  />
)

export const RepairsPicture = (props: PictureProps) => (
  <Picture
    soft="M40 15a9.5 9.5 0 0 1-13 9L16 37a4.2 4.2 0 0 1-6-6l13-11A9.5 9.5 0 0 1 33 7l-5 6 1 5 5 1z"
    line="M40 14a9.5 9.5 0 0 1-13 11L16 38a4.2 4.2 0 0 1-6-6l13-11A9.5 9.5 0 0 1 34 8l-5.5 5.5 1 5 5 1zM13 35h.01"
    {...props}
  />
)
