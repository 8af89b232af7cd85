import type { ReactNode } from 'react'
import type { PictureProps } from './picture.tsx'
import { Shape } from './shape.tsx'

/** The stage of a large picture, 320 × 200: a soft hill of light and the ground one stands on. */
export const Scene = ({ children, ...props }: PictureProps & { children: ReactNode }) => (
  <svg viewBox="0 0 320 200" width={320} height={200} aria-hidden="true" {...props}>
    <Shape of="sky" d="M22 184C2 128 22 52 84 34 128 22 152 8 204 12c66 6 100 52 102 104 1 28-3 50-10 68z" />
    {children}
    <Shape of="ground" d="M12 182h296a7 7 0 0 1 0 14H12a7 7 0 0 1 0-14z" />
  </svg>
)
