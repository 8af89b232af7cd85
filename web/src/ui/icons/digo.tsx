import type { IconProps } from './icon.tsx'

/** A Digo: a leaf in a ring, a token of thanks that is no coin. */
export const DigoIcon = (props: IconProps) => (
  <svg viewBox="0 0 24 24" width={24} height={24} fill="none" aria-hidden="true" {...props}>
    <path d="M12 2.5a9.5 9.5 0 1 0 .01 0z" fill="var(--color-accent)" />
    <path
      d="M12 2.5a9.5 9.5 0 1 0 .01 0M8 17c-1.5-7 2-10.5 9-10.5.5 7-2.5 10.5-7.5 9.5M6.8 18.5c1-3 3-5.5 6-7.5"
      stroke="var(--color-on-accent)"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
