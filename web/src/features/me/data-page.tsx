import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { WelcomeTogetherPicture } from '../../ui/pictures/welcome-together.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { LeaveIndigo } from './data/leave-indigo.tsx'
import { TakeACopy } from './data/take-a-copy.tsx'
import { OwnPage } from './own-page.tsx'

const Goodbye = () => {
  const { t } = useLingui()
  return (
    <Page title={t`Goodbye`}>
      <EmptyState
        picture={<WelcomeTogetherPicture />}
        title={<Trans>You have left Indigo. Thank you for being here.</Trans>}
        text={<Trans>Nothing of yours is on this device any more. The rest is deleted within minutes.</Trans>}
        action={
          <LinkButton to="/nearby">
            <Trans>Look around without an account</Trans>
          </LinkButton>
        }
      />
    </Page>
  )
}

/** My data: take a copy, or leave. */
export const DataPage = () => {
  const { t } = useLingui()
  const [hasLeft, setLeft] = useState(false)
  if (hasLeft) return <Goodbye />
  return (
    <OwnPage title={t`My data`} hasBack>
      <TakeACopy />
      <LeaveIndigo onLeft={() => setLeft(true)} />
    </OwnPage>
  )
}
