import { Icon, type IconProps } from './icon.tsx'

/** Homes inside a disc: what is near, never a point. */
export const NearbyIcon = (props: IconProps) => (
  <Icon
    line="M12 2.5a9.5 9.5 0 1 0 .01 0M7.5 16v-4.5L12 8l4.5 3.5V16zM12 16v-2"
    soft="M12 2.5a9.5 9.5 0 1 0 .01 0z"
    {...props}
  />
)

/** From one to the other and back. */
export const ExchangesIcon = (props: IconProps) => (
  <Icon line="M6 9h14.5L16.5 5M18 15H3.5l4 4" soft="M12 2.5a9.5 9.5 0 1 0 .01 0z" {...props} />
)

export const PublishIcon = (props: IconProps) => (
  <Icon
    line="M7.5 3h9A4.5 4.5 0 0 1 21 7.5v9a4.5 4.5 0 0 1-4.5 4.5h-9A4.5 4.5 0 0 1 3 16.5v-9A4.5 4.5 0 0 1 7.5 3zM12 8v8M8 12h8"
    soft="M7.5 3h9A4.5 4.5 0 0 1 21 7.5v9a4.5 4.5 0 0 1-4.5 4.5h-9A4.5 4.5 0 0 1 3 16.5v-9A4.5 4.5 0 0 1 7.5 3z"
    {...props}
  />
)

export const WalletIcon = (props: IconProps) => (
  <Icon
    line="M18 7.5V5.5a2 2 0 0 0-2-2H6a3 3 0 0 0-3 3V17a3.5 3.5 0 0 0 3.5 3.5H18a3 3 0 0 0 3-3v-7a3 3 0 0 0-3-3H6a3 3 0 0 1-3-2M16.5 14h.01"
    soft="M3 7.5h15a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H6.5A3.5 3.5 0 0 1 3 17z"
    {...props}
  />
)

export const MeIcon = (props: IconProps) => (
  <Icon
    line="M12 3a4.5 4.5 0 1 0 .01 0M4 21v-.5a8 7 0 0 1 16 0v.5"
    soft="M12 3a4.5 4.5 0 1 0 .01 0zM4 21v-.5a8 7 0 0 1 16 0v.5z"
    {...props}
  />
)
