import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formats } from '../../../i18n/formats.ts'
import { categoryWords } from '../../listings/words.ts'
import desk from '../frame/desk.module.css'
import styles from './figures.module.css'
import { FigureTable } from './figure-table.tsx'
import { MonthChart } from './month-chart.tsx'
import type { Figures } from './queries.ts'
import { Shown } from './shown-numbers.tsx'

const Fact = ({ value, children }: { value: number; children: ReactNode }) => (
  <div className={desk['card']}>
    <p className={desk['big']}>{formats.number(value)}</p>
    <p>{children}</p>
  </div>
)

const Whole = ({ whole }: Pick<Figures, 'whole'>) => (
  <div className={styles['facts']}>
    <Fact value={whole.people}>
      <Plural value={whole.people} one="person gave, helped or took part" other="people gave, helped or took part" />
    </Fact>
    <Fact value={whole.objects}>
      <Plural value={whole.objects} one="object received" other="objects received" />
    </Fact>
    <Fact value={whole.services}>
      <Plural value={whole.services} one="service received" other="services received" />
    </Fact>
    <Fact value={whole.hours}>
      <Plural value={whole.hours} one="hour of volunteers" other="hours of volunteers" />
    </Fact>
    <Fact value={whole.events}>
      <Plural value={whole.events} one="event" other="events" />
    </Fact>
    <Fact value={whole.visits}>
      <Plural value={whole.visits} one="visit of events" other="visits of events" />
    </Fact>
  </div>
)

const midMonth = (month: string): string => `${month}-15T12:00:00.000Z`

const Categories = ({ categories }: Pick<Figures, 'categories'>) => {
  const { i18n, t } = useLingui()
  if (categories.length === 0) return undefined
  return (
    <FigureTable
      title={t`By category`}
      first={t`Category`}
      heads={[t`Gifts`, t`Objects`, t`Services`]}
      rows={categories.map(({ category, gifts, objects, services }) => ({
        key: category,
        name: i18n._(categoryWords[category]),
        values: [gifts, objects, services],
      }))}
    />
  )
}

/** The figures of a period: the whole, a chart with its table, and by category and branch. */
export const AllFigures = ({ figures: { whole, months, categories, branches } }: { figures: Figures }) => {
  const { t } = useLingui()
  const heads = [t`People`, t`Gifts`, t`Hours`, t`Visits`]
  return (
    <>
      <Whole whole={whole} />
      <MonthChart months={months.map(({ month, people }) => ({ month, value: people }))} />
      <FigureTable
        title={t`By month`}
        first={t`Month`}
        heads={heads}
        rows={months.map(({ month, people, gifts, hours, visits }) => ({
          key: month,
          name: formats.month(midMonth(month)),
          values: [people, gifts, hours, visits],
        }))}
      />
      <Categories categories={categories} />
      {branches.length > 1 && (
        <FigureTable
          title={t`By branch`}
          first={t`Branch`}
          heads={heads}
          rows={branches.map(({ branchId, name, people, gifts, hours, visits }) => ({
            key: branchId ?? '',
            name: name ?? (branchId === undefined ? t`The whole association` : t`A closed branch`),
            values: [people, gifts, hours, visits],
          }))}
        />
      )}
      <Shown whole={whole} />
    </>
  )
}
