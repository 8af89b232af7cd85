import type { ReactNode } from 'react'
import { useSession } from '../../app/session/session.ts'
import { Page } from '../../ui/page.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'

type OwnPageProps = { title: string; hasBack?: boolean; actions?: ReactNode; children: ReactNode }

/** A page that only members have; what is in it is drawn, and asks the API, for members alone. */
export const OwnPage = ({ title, hasBack = false, actions, children }: OwnPageProps) => {
  const isMember = useSession().status === 'member'
  return (
    <Page title={title} hasBack={hasBack} actions={isMember && actions}>
      {isMember ? children : <SignInFirst />}
    </Page>
  )
}
