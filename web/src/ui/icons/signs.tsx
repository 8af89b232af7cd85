import { DirectedIcon, Icon, type IconProps } from './icon.tsx'

export const CheckIcon = (props: IconProps) => <Icon line="M4.5 12.5l5 5.5L19.5 6.5" {...props} />

export const InfoIcon = (props: IconProps) => <Icon line="M12 3a9 9 0 1 0 .01 0M12 11v5.5M12 7.5h.01" {...props} />

export const WarningIcon = (props: IconProps) => <Icon line="M12 3.5 21.5 20h-19zM12 10v4.5M12 17h.01" {...props} />

/** The sign of a question is mirrored in Arabic, Persian and Urdu too. */
export const HelpIcon = (props: IconProps) => (
  <DirectedIcon line="M12 3a9 9 0 1 0 .01 0M9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2.1M12 17h.01" {...props} />
)

export const LockIcon = (props: IconProps) => (
  <Icon
    line="M6.5 10.5h11a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10.5V7.5a4 4 0 0 1 8 0v3M12 15v1.5"
    {...props}
  />
)

export const BlockIcon = (props: IconProps) => <Icon line="M12 3a9 9 0 1 0 .01 0M5.7 5.7l12.6 12.6" {...props} />

export const ThanksIcon = (props: IconProps) => (
  <Icon
    line="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8l-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8z"
    soft="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8l-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8z"
    {...props}
  />
)

export const EyeIcon = (props: IconProps) => (
  <Icon line="M2.5 12c5-8.5 14-8.5 19 0-5 8.5-14 8.5-19 0zM12 9a3 3 0 1 0 .01 0" {...props} />
)
