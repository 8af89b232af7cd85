import type { ReactNode } from 'react'
import type { PictureProps } from './picture.tsx'

type Shape = { outline: string; children: ReactNode }

/** A filled shape on a grid of 24 in the colour of its word; what is on it is drawn in the colour of the page. */
export const KindShape = ({ outline, children, ...props }: PictureProps & Shape) => (
  <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" {...props}>
    <path d={outline} fill="currentColor" />
    <g fill="none" stroke="var(--color-surface, #fff)" strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round">
      {children}
    </g>
  </svg>
)

/** An offer: a circle with a gift. */
export const OfferShape = (props: PictureProps) => (
  <KindShape outline="M12 1a11 11 0 1 0 .01 0z" {...props}>
    <path d="M7.5 12.5v5h9v-5M6 9.8h12v2.7H6zM12 9.8v7.7M12 9.5C9 9.5 8 8 8.7 6.8S11.5 6 12 9.5C12.5 6 14.6 5.6 15.3 6.8S15 9.5 12 9.5z" />
  </KindShape>
)

/** A need: somebody says what would do them good; a speech square with a heart. */
export const NeedShape = (props: PictureProps) => (
  <KindShape
    outline="M4.5 2h15A3 3 0 0 1 22.5 5v11a3 3 0 0 1-3 3H14l-5.5 4.5V19h-4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"
    {...props}
  >
    <path
      d="M12 15.5C8.8 13.3 7 11.5 7 9.3A2.6 2.6 0 0 1 12 8.3a2.6 2.6 0 0 1 5 1C17 11.5 15.2 13.3 12 15.5z"
      fill="var(--color-surface, #fff)"
      strokeWidth={1}
    />
  </KindShape>
)

/** At a distance: a screen with a wave. */
export const RemoteShape = (props: PictureProps) => (
  <KindShape
    outline="M4 3h16a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-5.5l.8 2H17a1 1 0 0 1 0 2H7a1 1 0 0 1 0-2h1.7l.8-2H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
    {...props}
  >
    <path d="M12 14h.01M9 11.4a4.2 4.2 0 0 1 6 0M6.5 8.8a7.8 7.8 0 0 1 11 0" />
  </KindShape>
)

/** Of an association: a house with room for many. */
export const AssociationShape = (props: PictureProps) => (
  <KindShape outline="M12 1.5 23 9.5V20a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 1 20V9.5z" {...props}>
    <path d="M8 11a1.8 1.8 0 1 0 .01 0M16 11a1.8 1.8 0 1 0 .01 0M4.8 19v-.6a3.2 2.8 0 0 1 6.4 0v.6M12.8 19v-.6a3.2 2.8 0 0 1 6.4 0v.6" />
  </KindShape>
)
