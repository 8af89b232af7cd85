import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ForwardIcon } from '../../ui/icons/actions.tsx'
import styles from './way-list.module.css'

type WordsProps = { icon: ReactNode; word: ReactNode; hint?: ReactNode }

const Words = ({ icon, word, hint }: WordsProps) => (
  <>
    <span className={styles['icon']}>{icon}</span>
    <span className={styles['words']}>
      <span className={styles['word']}>{word}</span>
      {hint && <small className={styles['hint']}>{hint}</small>}
    </span>
    <ForwardIcon width={18} height={18} />
  </>
)

/** A row that leads to another page: sign, word, and what is there. */
export const Way = ({ icon, word, hint, ...link }: WordsProps & LinkProps) => (
  <li>
    <Link {...link} className={styles['way']}>
      <Words icon={icon} word={word} hint={hint} />
    </Link>
  </li>
)

/** A row that opens something on this page. */
export const WayButton = ({ onClick, ...words }: WordsProps & { onClick: () => void }) => (
  <li>
    <button type="button" className={styles['way']} onClick={onClick}>
      <Words {...words} />
    </button>
  </li>
)

/** Ways that belong together. */
export const WayList = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className={styles['list']}>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
)
