import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DownIcon } from '../../ui/icons/actions.tsx'
import styles from './topic.module.css'

type TopicProps = { id: string; picture: ReactNode; title: ReactNode; children: ReactNode }

/** A question and its answer, folded until somebody wants it; an address that names it opens it. */
export const Topic = ({ id, picture, title, children }: TopicProps) => {
  const isAsked = useLocation({ select: ({ hash }) => hash === id })
  return (
    <details id={id} className={styles['topic']} open={isAsked}>
      <summary>
        <span className={styles['picture']}>{picture}</span>
        <h2>{title}</h2>
        <DownIcon />
      </summary>
      <div className={styles['answer']}>{children}</div>
    </details>
  )
}
