import type { SVGProps } from 'react'

/** The mark: two leaves that are hands, and between them what is shared. Also an i, and somebody with open arms. */
export const LogoMark = (props: Omit<SVGProps<SVGSVGElement>, 'children'>) => (
  <svg viewBox="0 0 48 48" width={32} height={32} aria-hidden="true" {...props}>
    <path d="M23 46C9.5 45 2 34 3.5 17.5 16 19.5 23 28 23 42z" fill="var(--color-brand)" />
    <path d="M25 46c13.5-1 21-12 19.5-28.5C32 19.5 25 28 25 42z" fill="var(--color-brand-bright)" />
    <path d="M24 3a7.5 7.5 0 1 0 .01 0z" fill="var(--color-accent)" />
  </svg>
)
