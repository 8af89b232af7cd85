import type { ReactNode } from 'react'
import { ForwardIcon } from '../../../ui/icons/actions.tsx'
import styles from './big-choices.module.css'

type BigChoice<Value extends string> = { value: Value; word: ReactNode; hint: ReactNode; picture: ReactNode }

type BigChoicesProps<Value extends string> = {
  label: string
  choices: readonly BigChoice<Value>[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

/** Two or three big answers; pressing one is the answer, and leads on. */
export const BigChoices = <Value extends string>({ label, choices, chosen, onChoose }: BigChoicesProps<Value>) => (
  <div role="group" aria-label={label} className={styles['choices']}>
    {choices.map(({ value, word, hint, picture }) => (
      <button
        key={value}
        type="button"
        data-value={value}
        aria-pressed={chosen === value}
        className={styles['choice']}
        onClick={() => onChoose(value)}
      >
        <span className={styles['picture']}>{picture}</span>
        <span className={styles['words']}>
          <strong>{word}</strong>
          <small>{hint}</small>
        </span>
        <ForwardIcon />
      </button>
    ))}
  </div>
)
