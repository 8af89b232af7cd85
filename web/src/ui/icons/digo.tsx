import type { IconProps } from './icon.tsx'

/** A Digo: a leaf in a ring, a token of thanks that is no coin. */
export const DigoIcon = (props: IconProps) => (
  <svg viewBox="0 0 24 24" width={24} height={24} fill="none" aria-hidden="true" {...props}>
    <path d="M12 2.5a9.5 9.5 0 1 0 .01 0z" fill="var(--color-accent)" />
    <path
      d="M12 2.5a9.5 9.5 0 1 0 .01 0M8.2 15.8C6.5 10 10 6.8 16.8 7.2 17.2 14 14 17.5 8.2 15.8M6.8 17.2l5.7-5.7"
      stroke="var(--color-on-accent)"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
