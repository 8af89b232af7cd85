import type { ComponentType, ReactNode, SVGProps } from 'react'
import styles from './chips.module.css'

type Chip<Name extends string> = {
  name: Name
  word: string
  Shape: ComponentType<SVGProps<SVGSVGElement>>
  isOn: boolean
}

type ChipsProps<Name extends string> = {
  label: string
  chips: readonly Chip<Name>[]
  onPress: (name: Name) => void
  /** A choice of many, at the end of the row; `chipClass` makes a `select` look like the chips. */
  children: ReactNode
}

export const chipClass = styles['chip']

/** What a list is narrowed down to, in one row; a chip stays pressed while it is on. */
export const Chips = <Name extends string>({ label, chips, onPress, children }: ChipsProps<Name>) => (
  <div className={styles['row']}>
    <div role="group" aria-label={label} className={styles['chips']}>
      {chips.map(({ name, word, Shape, isOn }) => (
        <button
          key={name}
          type="button"
          className={styles['chip']}
          data-kind={name}
          aria-pressed={isOn}
          onClick={() => onPress(name)}
        >
          <Shape width={20} height={20} />
          {word}
        </button>
      ))}
    </div>
    {children}
  </div>
)
