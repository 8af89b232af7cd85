import { Link, type LinkProps } from '@tanstack/react-router'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

type Look = {
  /** `main`: the one thing to do here; `quiet`: one of several; `danger`: cannot be taken back. */
  look?: 'main' | 'quiet' | 'plain' | 'danger'
  icon?: ReactNode
  isWide?: boolean
}

const classesOf = ({ look = 'quiet', isWide }: Look): string =>
  classNames(styles['button'], styles[look], isWide && styles['wide'])

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { isBusy?: boolean }

/** A button; while busy it says so and takes no second press. */
export const Button = ({ look, icon, isWide, isBusy, className, children, onClick, ...rest }: ButtonProps) => (
  <button
    type="button"
    className={classNames(classesOf({ ...(look && { look }), ...(isWide && { isWide }) }), className)}
    aria-busy={isBusy}
    aria-disabled={isBusy}
    onClick={(event) => {
      if (isBusy) event.preventDefault()
      else onClick?.(event)
    }}
    {...rest}
  >
    {icon}
    <span>{children}</span>
  </button>
)

type LinkButtonProps = Look & LinkProps & { children: ReactNode; className?: string; onClick?: () => void }

/** A link that looks like a button, for where pressing leads to another page. */
export const LinkButton = ({ look, icon, isWide, children, className, ...link }: LinkButtonProps) => (
  <Link className={classNames(classesOf({ ...(look && { look }), ...(isWide && { isWide }) }), className)} {...link}>
    {icon}
    <span>{children}</span>
  </Link>
)

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { label: string; icon: ReactNode }

/** A button of a picture alone; its label is read aloud and shown as a tip. */
export const IconButton = ({ label, icon, className, ...rest }: IconButtonProps) => (
  <button type="button" className={classNames(styles['icon'], className)} aria-label={label} title={label} {...rest}>
    {icon}
  </button>
)
