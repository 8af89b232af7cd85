import { Icon, type IconProps } from './icon.tsx'

export const PlusIcon = (props: IconProps) => <Icon line="M12 4.5v15M4.5 12h15" {...props} />

export const MinusIcon = (props: IconProps) => <Icon line="M4.5 12h15" {...props} />

export const CameraIcon = (props: IconProps) => (
  <Icon
    line="M5.5 7H8l1.5-2.5h5L16 7h2.5A2.5 2.5 0 0 1 21 9.5V17a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 17V9.5A2.5 2.5 0 0 1 5.5 7zM12 9.5a3.5 3.5 0 1 0 .01 0"
    {...props}
  />
)

export const EditIcon = (props: IconProps) => (
  <Icon line="M4 20l1-4.5L16 4.5a2.5 2.5 0 0 1 3.5 3.5L8.5 19zM14 6.5l3.5 3.5" {...props} />
)

export const RemoveIcon = (props: IconProps) => (
  <Icon line="M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20.5h10l1-14M10 11v5M14 11v5" {...props} />
)

export const CalendarIcon = (props: IconProps) => (
  <Icon
    line="M5.5 5h13a2.5 2.5 0 0 1 2.5 2.5v11a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 18.5v-11A2.5 2.5 0 0 1 5.5 5zM3 10.5h18M8 3v4M16 3v4M8 15h.01M12 15h.01M16 15h.01"
    {...props}
  />
)

export const CodeIcon = (props: IconProps) => (
  <Icon
    line="M3.5 3.5h6.5v6.5H3.5zM14 3.5h6.5v6.5H14zM3.5 14h6.5v6.5H3.5zM14 14h2.5v2.5M20.5 14v2M14 20.5v-.5M18 20.5h2.5V19"
    {...props}
  />
)
