import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useOnline } from '../../../app/online.ts'
import { useSession } from '../../../app/session/session.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PreviewCard } from '../preview/preview-card.tsx'
import { PreviewPage } from '../preview/preview-page.tsx'
import { PublishTrouble } from '../preview/publish-trouble.tsx'
import { usePublish } from '../preview/use-publish.ts'
import styles from './preview-step.module.css'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** What others will see, and the last press. Visitors sign in here, and go on here. */
export const PreviewStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { status } = useSession()
  const isOnline = useOnline()
  const { publish, later, error, isPending } = usePublish(draft)
  const [now] = useState(() => Date.now())
  const label =
    status !== 'member' ? (
      <Trans>Sign in and publish</Trans>
    ) : isOnline ? (
      <Trans>Publish</Trans>
    ) : (
      <Trans>Publish as soon as there is a connection</Trans>
    )
  return (
    <StepFrame
      step="preview"
      question={t`Is everything right?`}
      hint={<Trans>Others will see it like this. You can still change everything, also later.</Trans>}
      onContinue={publish}
      continueLabel={label}
      isBusy={isPending}
    >
      <section className={styles['part']}>
        <h2>
          <Trans>In the list</Trans>
        </h2>
        <PreviewCard draft={draft} now={now} />
      </section>
      <section className={styles['part']}>
        <h2>
          <Trans>On its own page</Trans>
        </h2>
        <PreviewPage draft={draft} />
      </section>
      {status !== 'member' && (
        <Notice>
          <Trans>You need an account to publish. Your draft stays on this device and waits for you.</Trans>
        </Notice>
      )}
      <PublishTrouble error={error} onLater={later} />
    </StepFrame>
  )
}
