import type { ReactNode } from 'react'
import styles from './rule.module.css'

/** A piece of advice with its picture. */
export const Rule = ({ picture, title, children }: { picture: ReactNode; title: ReactNode; children: ReactNode }) => (
  <section className={styles['rule']}>
    <span className={styles['picture']}>{picture}</span>
    <div className={styles['text']}>
      <h2>{title}</h2>
      {children}
    </div>
  </section>
)
