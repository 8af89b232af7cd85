import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

type Given = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }

type FieldProps = {
  label: ReactNode
  /** What helps to fill it in, always visible. */
  hint?: ReactNode
  /** What is wrong and how to mend it. */
  error?: ReactNode
  isOptional?: ReactNode
  children: (given: Given) => ReactNode
}

/** A labelled input with its hint and its error, tied together for screen readers. */
export const Field = ({ label, hint, error, isOptional, children }: FieldProps) => {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {label} {isOptional && <span className={styles['optional']}>{isOptional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
