import { DirectedIcon, Icon, type IconProps } from './icon.tsx'

export const BackIcon = (props: IconProps) => <DirectedIcon line="M20 12H4.5M11 5l-7 7 7 7" {...props} />

export const ForwardIcon = (props: IconProps) => <DirectedIcon line="M9 5l7 7-7 7" {...props} />

export const DownIcon = (props: IconProps) => <Icon line="M5 9l7 7 7-7" {...props} />

export const CloseIcon = (props: IconProps) => <Icon line="M5.5 5.5l13 13M18.5 5.5l-13 13" {...props} />

export const BellIcon = (props: IconProps) => (
  <Icon
    line="M5 17.5c1.5-2 1.5-4 1.5-7a5.5 5.5 0 0 1 11 0c0 3 0 5 1.5 7zM12 3v2M10 20.5a2.5 2.5 0 0 0 4 0"
    soft="M5 17.5c1.5-2 1.5-4 1.5-7a5.5 5.5 0 0 1 11 0c0 3 0 5 1.5 7z"
    {...props}
  />
)

export const GlobeIcon = (props: IconProps) => (
  <Icon line="M12 3a9 9 0 1 0 .01 0M3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18 5-5 5-13 0-18" {...props} />
)

export const ListenIcon = (props: IconProps) => (
  <DirectedIcon line="M3.5 9.5v5h3.5l5 4.5V5L7 9.5zM15.5 9a4 4 0 0 1 0 6M18 6a8 8 0 0 1 0 12" {...props} />
)

export const TranslateIcon = (props: IconProps) => (
  <Icon
    line="M3 5.5h10M8 3.5v2M11 5.5c-1 4-3.5 7-7.5 8.5M5.5 9c1.5 2.5 3.5 4 6 5M12.5 21l4.3-10L21 21M14 17.8h5.5"
    {...props}
  />
)

export const SendIcon = (props: IconProps) => (
  <DirectedIcon line="M4 4.5l17 7.5-17 7.5 2.5-7.5zM6.5 12H13" soft="M4 4.5l17 7.5-17 7.5 2.5-7.5z" {...props} />
)

export const DownloadIcon = (props: IconProps) => <Icon line="M12 3.5V15M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16" {...props} />

export const SettingsIcon = (props: IconProps) => (
  <Icon
    line="M12 8.8a3.2 3.2 0 1 0 .01 0M10.3 3h3.4l.6 2.6 1.9 1.1 2.6-.8 1.7 3-2 1.8v2.6l2 1.8-1.7 3-2.6-.8-1.9 1.1-.6 2.6h-3.4l-.6-2.6-1.9-1.1-2.6.8-1.7-3 2-1.8v-2.6l-2-1.8 1.7-3 2.6.8 1.9-1.1z"
    {...props}
  />
)

export const LogoutIcon = (props: IconProps) => (
  <DirectedIcon line="M13 3.5H6.5A2.5 2.5 0 0 0 4 6v12a2.5 2.5 0 0 0 2.5 2.5H13M9.5 12h11M16.5 8l4 4-4 4" {...props} />
)
