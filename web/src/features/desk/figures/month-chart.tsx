import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import styles from './figures.module.css'

const height = 40
const bar = 10
const gap = 4
/** A month in which nothing was has its place too. */
const leastTall = 0.8
const tallOf = (share: number): number => Math.max(leastTall, share * height)

type MonthChartProps = { months: readonly { month: string; value: number }[] }

const midMonth = (month: string): string => `${month}-15T12:00:00.000Z`

/** People by month as bars; the sentence below says what they show, and the table the numbers. */
export const MonthChart = ({ months }: MonthChartProps) => {
  const { t } = useLingui()
  const most = Math.max(1, ...months.map(({ value }) => value))
  const best = months.find(({ value }) => value === most)
  const width = months.length * (bar + gap) - gap
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMax meet"
        className="flip-in-rtl"
        role="img"
        aria-label={t`People by month`}
      >
        {months.map(({ month, value }, place) => (
          <rect
            key={month}
            x={place * (bar + gap)}
            y={height - tallOf(value / most)}
            width={bar}
            height={tallOf(value / most)}
            rx={1}
            fill="var(--color-association)"
          />
        ))}
        <path d={`M0 ${height}H${width}`} stroke="var(--color-line-strong)" strokeWidth={0.5} />
      </svg>
      <figcaption>
        {best ? (
          <Trans>
            Most people came in {formats.month(midMonth(best.month))}: {formats.number(best.value)}.
          </Trans>
        ) : (
          <Trans>Nobody is counted in these months yet.</Trans>
        )}
      </figcaption>
    </figure>
  )
}
