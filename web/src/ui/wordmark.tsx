import type { SVGProps } from 'react'
import { LogoMark } from './logo-mark.tsx'

/** The mark and the name in letters of their own; whoever links it says its name. */
export const Wordmark = (props: Omit<SVGProps<SVGSVGElement>, 'children'>) => (
  <svg viewBox="0 0 167 48" width={111} height={32} aria-hidden="true" {...props}>
    <LogoMark width={48} height={48} />
    <path
      d="M62 20v17M70 37V20M70 27.5a6.5 6.5 0 0 1 13 0V37M106.5 11v26M106.5 28.5a8 8 0 1 0-16 0 8 8 0 0 0 16 0M115 20v17M139 20v17.5a6.5 6.5 0 0 1-13 2.5M139 28.5a8 8 0 1 0-16 0 8 8 0 0 0 16 0M154.5 20.5a8 8 0 1 0 .01 0"
      fill="none"
      stroke="var(--color-brand)"
      strokeWidth={4.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="M62 9.5a2.9 2.9 0 1 0 .01 0zM115 9.5a2.9 2.9 0 1 0 .01 0z" fill="var(--color-accent)" />
  </svg>
)
