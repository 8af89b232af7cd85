import type { SVGProps } from 'react'

export type PictureProps = Omit<SVGProps<SVGSVGElement>, 'children'>

type Drawing = {
  /** The path that is filled with the soft colour, printed a little off its outline like a hand-pulled print. */
  soft: string
  /** What is drawn with the pen, in the colour of the text. */
  line: string
}

/** A small picture on a grid of 48: one soft shape, one pen of 2 px. The word beside it is what a screen reader says. */
export const Picture = ({ soft, line, ...props }: PictureProps & Drawing) => (
  <svg viewBox="0 0 48 48" width={48} height={48} fill="none" aria-hidden="true" {...props}>
    <path d={soft} fill="var(--picture-soft)" transform="translate(2 2)" />
    <path d={line} stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
