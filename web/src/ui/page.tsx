import { useRouter } from '@tanstack/react-router'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from './button.tsx'
import { BackIcon } from './icons/actions.tsx'
import styles from './page.module.css'

type PageProps = {
  title: string
  /** The language of a title that somebody wrote. */
  titleLanguage?: string
  /** Offers the way back; off on the five pages of the bar. */
  hasBack?: boolean
  /** Shown at the end of the title's line. */
  actions?: ReactNode
  /** The title is for screen readers and the browser alone. */
  isTitleHidden?: boolean
  /** Takes the room that a desktop has. */
  isWide?: boolean
  children: ReactNode
}

/** The frame of a page: its title in the browser and as heading, which gets the focus after a change of page. */
export const Page = ({
  title,
  titleLanguage,
  hasBack = false,
  actions,
  isTitleHidden = false,
  isWide = false,
  children,
}: PageProps) => {
  const { t } = useLingui()
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Indigo`
  }, [title])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main id="content" className={styles['page']} data-width={isWide ? 'wide' : undefined}>
      <div className={isTitleHidden ? styles['hidden'] : styles['head']}>
        {hasBack && <IconButton label={t`Back`} icon={<BackIcon />} onClick={() => router.history.back()} />}
        <h1 ref={heading} tabIndex={-1}>
          <bdi lang={titleLanguage}>{title}</bdi>
        </h1>
        {actions}
      </div>
      {children}
    </main>
  )
}
