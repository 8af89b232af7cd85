import { Children, type ReactNode } from 'react'
import styles from '../frame/desk.module.css'

type DeskListProps = {
  title: ReactNode
  /** What is said where there is nothing. */
  nothing: ReactNode
  children: ReactNode
}

/** One pile on the desk. */
export const DeskList = ({ title, nothing, children }: DeskListProps) => (
  <section className={styles['section']}>
    <h2>{title}</h2>
    {Children.count(children) === 0 ? (
      <p className={styles['small']}>{nothing}</p>
    ) : (
      <ul className={styles['list']}>{children}</ul>
    )}
  </section>
)
