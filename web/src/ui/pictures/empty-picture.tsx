import type { PictureProps } from './picture.tsx'

/** A picture of 120 × 90 for where there is nothing yet: a calm cloud behind, one soft shape, the same pen. */
export const EmptyPicture = ({ soft, line, ...props }: PictureProps & { soft: string; line: string }) => (
  <svg viewBox="0 0 120 90" width={200} height={150} fill="none" aria-hidden="true" {...props}>
    <path d="M30 78C2 78 0 42 26 36 28 14 56 6 72 18c20-8 38 6 34 26 16 6 14 34-12 34z" fill="var(--picture-sky)" />
    <path d={soft} fill="var(--picture-soft)" transform="translate(2.5 2.5)" />
    <path d={line} stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
