import { useLingui } from '@lingui/react/macro'

const roads =
  'M-10 62 90 46 160 74 250 40M40-10 58 60 44 190M118-10 110 52 132 110 120 190M190-10 178 62 206 120 196 190M-10 128 60 118 132 110 206 120 250 112'
const houses = [
  [14, 20],
  [24, 88],
  [70, 24],
  [76, 82],
  [84, 140],
  [22, 150],
  [138, 30],
  [146, 88],
  [158, 138],
  [206, 22],
  [214, 78],
  [222, 146],
  [96, 98],
  [150, 52],
  [66, 98],
] as const

/** A drawn quarter with a disc over it: many streets and houses, and no point anywhere. */
export const DiscPicture = ({ isFilled }: { isFilled: boolean }) => {
  const { t } = useLingui()
  return (
    <svg viewBox="0 0 240 170" role="img" aria-label={t`A wide disc over many streets and houses`}>
      <rect width={240} height={170} rx={14} fill="var(--picture-sky)" />
      <path d={roads} fill="none" stroke="var(--color-surface)" strokeWidth={7} strokeLinejoin="round" />
      {houses.map(([x, y]) => (
        <path
          key={`${x} ${y}`}
          d={`M${x} ${y}l7-6 7 6v9h-14z`}
          fill="var(--picture-ground)"
          stroke="var(--picture-wood)"
          strokeWidth={1}
        />
      ))}
      {isFilled && (
        <circle
          cx={118}
          cy={86}
          r={70}
          fill="var(--color-brand-bright)"
          fillOpacity={0.3}
          stroke="var(--color-brand)"
          strokeWidth={2.5}
          strokeDasharray="7 5"
        />
      )}
    </svg>
  )
}
