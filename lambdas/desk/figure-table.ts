import type { FigureRow, Figures } from '../../shared/model/figures.ts'

type Cell = string | number

const plain = [
  'people',
  'givers',
  'volunteers',
  'participants',
  'gifts',
  'objects',
  'services',
  'hours',
  'shifts',
  'events',
  'visits',
] as const satisfies readonly (keyof FigureRow)[]

const counted = [
  'people',
  'thirdCountryNationals',
  'women',
  'men',
  'other',
  'under18',
  'from18to60',
  'over60',
] as const satisfies readonly (keyof FigureRow['totals'])[]

const answers = ['answered', 'yes', 'a_little', 'no'] as const satisfies readonly (keyof FigureRow['answers'])[]

/** What a number says that is not whole. */
const completeness = (isWhole: boolean): string => (isWhole ? 'all' : 'at least')

const heading: Cell[] = [
  'part',
  'of',
  ...plain,
  'totals',
  ...counted.map((name) => `totals.${name}`),
  'answers',
  ...answers.map((name) => `answers.${name}`),
]

/** What is hidden is empty. */
const rowFor = (part: string, of: string, row: FigureRow): Cell[] => [
  part,
  of,
  ...plain.map((name) => row[name]),
  completeness(row.totals.isWhole),
  ...counted.map((name) => row.totals[name] ?? ''),
  completeness(row.answers.isWhole),
  ...answers.map((name) => row.answers[name] ?? ''),
]

/** The figures as a table: the whole, then each month, category and branch; its columns are called as in JSON. */
export const figureTable = ({ from, to, whole, months, categories, branches }: Figures): Cell[][] => [
  heading,
  rowFor('whole', `${from}/${to}`, whole),
  ...months.map(({ month, ...row }) => rowFor('month', month, row)),
  ...categories.map(({ category, gifts, objects, services }) =>
    heading.map((column): Cell => {
      if (column === 'part') return 'category'
      if (column === 'of') return category
      return column === 'gifts' ? gifts : column === 'objects' ? objects : column === 'services' ? services : ''
    }),
  ),
  ...branches.map(({ branchId, name, ...row }) => rowFor('branch', name ?? branchId ?? '', row)),
]
