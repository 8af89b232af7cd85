import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { Field } from './field.tsx'
import styles from './field.module.css'

type Labelled = { label: ReactNode; hint?: ReactNode; error?: ReactNode; isOptional?: ReactNode }

export type TextFieldProps = Labelled & InputHTMLAttributes<HTMLInputElement>

/** One line of text; what people write finds its own direction. */
export const TextField = ({ label, hint, error, isOptional, ...input }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(given) => <input className={styles['input']} dir="auto" {...given} {...input} />}
  </Field>
)

export type TextAreaFieldProps = Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>

export const TextAreaField = ({ label, hint, error, isOptional, ...area }: TextAreaFieldProps) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(given) => <textarea className={styles['input']} dir="auto" rows={4} {...given} {...area} />}
  </Field>
)

export type SelectFieldProps = Labelled & SelectHTMLAttributes<HTMLSelectElement>

export const SelectField = ({ label, hint, error, isOptional, children, ...select }: SelectFieldProps) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(given) => (
      <select className={styles['input']} {...given} {...select}>
        {children}
      </select>
    )}
  </Field>
)

type ChoiceProps = InputHTMLAttributes<HTMLInputElement> & { label: ReactNode; hint?: ReactNode; picture?: ReactNode }

/** A big radio button or check box: picture, word, and a place to press of 44 px or more. */
export const Choice = ({ label, hint, picture, type = 'radio', ...input }: ChoiceProps) => (
  <label className={styles['choice']}>
    <input type={type} {...input} />
    {picture}
    <span>
      {label}
      {hint && <small className={styles['hint']}>{hint}</small>}
    </span>
  </label>
)

/** A question with several answers to choose from. */
export const ChoiceGroup = ({
  legend,
  hint,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  children: ReactNode
}) => (
  <fieldset className={styles['group']}>
    <legend>{legend}</legend>
    {hint && <p className={styles['hint']}>{hint}</p>}
    {children}
  </fieldset>
)
