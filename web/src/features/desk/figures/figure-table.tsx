import { formats } from '../../../i18n/formats.ts'
import desk from '../frame/desk.module.css'
import styles from './figures.module.css'

type FigureTableProps = {
  title: string
  /** What the first column holds. */
  first: string
  heads: readonly string[]
  rows: readonly { key: string; name: string; values: readonly number[] }[]
}

/** Numbers by something; on a narrow screen the table alone scrolls. */
export const FigureTable = ({ title, first, heads, rows }: FigureTableProps) => (
  <section className={desk['section']}>
    <h2>{title}</h2>
    <div className={styles['scroll']} role="region" aria-label={title} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {values.map((value, place) => (
                <td key={heads[place]}>{formats.number(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
