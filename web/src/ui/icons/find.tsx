import { DirectedIcon, Icon, type IconProps } from './icon.tsx'

export const SearchIcon = (props: IconProps) => <Icon line="M10.5 3.5a7 7 0 1 0 .01 0M15.5 15.5l5 5" {...props} />

export const ListIcon = (props: IconProps) => (
  <DirectedIcon line="M4 6h.01M4 12h.01M4 18h.01M9 6h11.5M9 12h11.5M9 18h11.5" {...props} />
)

export const MapIcon = (props: IconProps) => (
  <Icon line="M3 6l6-2.5 6 2.5 6-2.5V18l-6 2.5L9 18l-6 2.5zM9 3.5V18M15 6v14.5" {...props} />
)

/** A disc, not a pin: about here. */
export const AreaIcon = (props: IconProps) => (
  <Icon
    line="M12 10.5a1.5 1.5 0 1 0 .01 0M9.5 3.3a9 9 0 0 1 5 0M18.2 5.5a9 9 0 0 1 2.5 4.3M20.7 14.2a9 9 0 0 1-2.5 4.3M14.5 20.7a9 9 0 0 1-5 0M5.8 18.5a9 9 0 0 1-2.5-4.3M3.3 9.8a9 9 0 0 1 2.5-4.3"
    soft="M12 3a9 9 0 1 0 .01 0z"
    {...props}
  />
)
