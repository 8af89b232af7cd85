import { Trans, useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ApiProblem } from '../../../shared/contract/api-problem.ts'
import { LinkButton } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { LostPicture, OfflinePicture } from '../ui/pictures/no-way-pictures.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { useOnline } from './online.ts'

/** A page of which a part is not on the device: it comes by itself when there is a network again. */
const NotHereYet = () => {
  const { t } = useLingui()
  const isOnline = useOnline()
  useEffect(() => {
    if (isOnline) location.reload()
  }, [isOnline])
  return (
    <Page title={t`This page needs a connection`} hasBack>
      <EmptyState
        picture={<OfflinePicture />}
        title={<Trans>This page is not on your device yet.</Trans>}
        text={<Trans>It opens by itself when you are connected again. What you saw before you can still read.</Trans>}
        action={
          <LinkButton look="main" to="/nearby">
            <Trans>See what is nearby</Trans>
          </LinkButton>
        }
      />
    </Page>
  )
}

/** A page that broke: what to do, and nothing typed is lost elsewhere. A part that did not come is only asked for by a new page. */
export const PageError = ({ error }: ErrorComponentProps) => {
  const { t } = useLingui()
  const router = useRouter()
  const [isOffline] = useState(() => !navigator.onLine)
  if (isOffline && !(error instanceof ApiProblem)) return <NotHereYet />
  const tryAgain = () => (error instanceof ApiProblem ? void router.invalidate() : location.reload())
  return (
    <Page title={t`This page could not be shown`} hasBack>
      <ErrorState error={error} onRetry={tryAgain} />
    </Page>
  )
}

/** An address that leads nowhere, or to what one may not see. */
export const NotFound = () => {
  const { t } = useLingui()
  return (
    <Page title={t`There is nothing here`} hasBack>
      <EmptyState
        picture={<LostPicture />}
        title={<Trans>This page does not exist, or it is not for you.</Trans>}
        action={
          <LinkButton look="main" to="/nearby">
            <Trans>See what is nearby</Trans>
          </LinkButton>
        }
      />
    </Page>
  )
}
