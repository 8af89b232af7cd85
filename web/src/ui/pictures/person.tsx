import { type Paint, paint } from './paint.ts'
import { Shape, Stroke } from './shape.tsx'

type Hair = { behind?: string; front?: string }

/** Drawn around a head of radius 14 whose centre is 20 above the collar. */
const hairs = {
  short: { front: 'M-14.5-17C-19-42 19-42 14.5-17 12-24 7-27 0-27s-12 3-14.5 10z' },
  long: {
    behind: 'M-17-20c0-24 34-24 34 0V2c0 5-34 5-34 0z',
    front: 'M-14.5-16C-19-42 19-42 14.5-16 11-26 4-27-2-29c-2 5-8 6-12.5 13z',
  },
  bun: {
    behind: 'M0-48a8 8 0 1 0 .01 0z',
    front: 'M-14.5-17C-19-42 19-42 14.5-17 12-25 6-28 0-28s-12 3-14.5 11z',
  },
  curls: {
    behind:
      'M-13-8a7 7 0 0 1-7-9 8 8 0 0 1 1-13 9 9 0 0 1 11-10 11 11 0 0 1 16 0 9 9 0 0 1 11 10 8 8 0 0 1 1 13 7 7 0 0 1-7 9z',
    front: 'M-13.5-20c-1-8 4-14 13.5-14s14.5 6 13.5 14c-3-4-5-6-8-6-2 2-5 2-7 0-4 2-8 0-12 6z',
  },
  scarf: {
    behind: 'M-17-20c0-24 34-24 34 0 0 8 2 14 6 20-8 8-38 8-46 0 4-6 6-12 6-20z',
    front: 'M-14.5-18C-17-40 17-40 14.5-18 11-27 6-29 0-29s-11 2-14.5 11z',
  },
  beard: {
    front:
      'M-14.5-19C-18-42 18-42 14.5-19 12-27 7-30 0-30s-12 3-14.5 11zM-14-17C-15 1 15 1 14-17c-2 3-5 3.5-8 2-3-1.2-9-1.2-12 0-3 1.5-6 1-8-2z',
  },
} as const satisfies Record<string, Hair>

type PersonProps = {
  /** Where the middle of the collar is. */
  x: number
  y: number
  size?: number
  hair: keyof typeof hairs
  hairOf: Paint
  skin: Paint
  cloth: Paint
  /** Without: somebody whose legs are behind something. */
  trousers?: Paint
}

/** Somebody down to the hips, in simple shapes; arms belong to the scene. */
export const Person = ({ x, y, size = 1, hair, hairOf, skin, cloth, trousers }: PersonProps) => {
  const { behind, front }: Hair = hairs[hair]
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      {behind && <Shape of={hairOf} d={behind} />}
      <Shape of={cloth} d={`M-26 ${trousers ? 56 : 76}V24C-26 8-14 0 0 0s26 8 26 24v${trousers ? 32 : 52}z`} />
      {trousers && <Shape of={trousers} d="M-26 54h52v30H3V64h-6v20h-23z" />}
      {hair !== 'scarf' && <Shape of={skin} d="M-6-10H6V1a6 6 0 0 1-12 0z" />}
      <Shape of={skin} d="M0-34a14 14 0 1 0 .01 0z" />
      {front && <Shape of={hairOf} d={front} />}
      <path d="M-5.5-20.5a1.6 1.6 0 1 0 .01 0zM5.5-20.5a1.6 1.6 0 1 0 .01 0z" fill={paint('pen')} />
      <Stroke of={hair === 'beard' ? 'cream' : 'pen'} width={1.6} d="M-4.5-12.5c2.5 3 6.5 3 9 0" />
    </g>
  )
}
