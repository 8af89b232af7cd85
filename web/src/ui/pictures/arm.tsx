import type { Paint } from './paint.ts'
import { Shape, Stroke } from './shape.tsx'

type ArmProps = { d: string; cloth: Paint; hand: readonly [x: number, y: number]; skin: Paint }

/** A sleeve along a path, and the hand at its end. */
export const Arm = ({ d, cloth, hand: [x, y], skin }: ArmProps) => (
  <>
    <Shape of={skin} d={`M${x} ${y - 7.5}a7.5 7.5 0 1 0 .01 0z`} />
    <g opacity={0.16}>
      <Stroke of="pen" width={18} d={d} />
    </g>
    <Stroke of={cloth} width={14} d={d} />
  </>
)
