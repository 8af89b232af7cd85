import type { ReactNode } from 'react'
import { Page } from '../../../ui/page.tsx'
import styles from './desk.module.css'
import { NotVerified } from './not-verified.tsx'
import { useOwnAssociation } from './own-association.ts'

type DeskPartProps = {
  title: string
  titleLanguage?: string
  hasBack?: boolean
  actions?: ReactNode
  children: ReactNode
}

/** A page of an association's space. */
export const DeskPart = ({ children, ...page }: DeskPartProps) => {
  const { status } = useOwnAssociation()
  return (
    <Page {...page} isWide>
      <NotVerified status={status} />
      <div className={styles['part']}>{children}</div>
    </Page>
  )
}
