import type { SVGProps } from 'react'

export type IconProps = Omit<SVGProps<SVGSVGElement>, 'children'>

type Drawing = {
  line: string
  /** Filled where a parent sets `--icon-fill`: so the bar shows where one is by more than colour. */
  soft?: string
}

/** A sign on a grid of 24, drawn with a pen of 2 px in the colour of the text. The word beside it is what is read out. */
export const Icon = ({ line, soft, ...props }: IconProps & Drawing) => (
  <svg viewBox="0 0 24 24" width={24} height={24} fill="none" aria-hidden="true" {...props}>
    {soft && <path d={soft} fill="var(--icon-fill, none)" />}
    <path d={line} stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

/** A sign that points somewhere: it is mirrored where one reads from the right. */
export const DirectedIcon = ({ className, ...props }: IconProps & Drawing) => (
  <Icon {...props} className={className ? `${className} flip-in-rtl` : 'flip-in-rtl'} />
)
