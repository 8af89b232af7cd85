import { type Paint, paint } from './paint.ts'

/** A flat piece of a scene. */
export const Shape = ({ d, of }: { d: string; of: Paint }) => <path d={d} fill={paint(of)} />

/** A rounded stroke of a scene. @param width in units of the scene */
export const Stroke = ({ d, of, width }: { d: string; of: Paint; width: number }) => (
  <path d={d} fill="none" stroke={paint(of)} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
)
