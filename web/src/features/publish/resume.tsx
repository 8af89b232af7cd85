import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import type { Draft } from './draft/draft.ts'
import { PreviewCard } from './preview/preview-card.tsx'
import styles from './steps/step-frame.module.css'

type ResumeProps = { draft: Draft; now: number; onGoOn: () => void; onAnew: () => void }

/** There is a draft from before: go on with it, or begin anew. */
export const Resume = ({ draft, now, onGoOn, onAnew }: ResumeProps) => {
  const { t } = useLingui()
  const shown = draft.title.trim() === '' ? { ...draft, title: t`No title yet` } : draft
  return (
    <Page title={t`You have a draft`}>
      <p className={styles['hint']}>
        <Trans>You began this before. It is kept on this device only.</Trans>
      </p>
      <PreviewCard draft={shown} now={now} />
      <div className={styles['ways']}>
        <Button look="main" isWide onClick={onGoOn}>
          <Trans>Go on with your draft</Trans>
        </Button>
        <Button isWide onClick={onAnew}>
          <Trans>Begin anew</Trans>
        </Button>
      </div>
    </Page>
  )
}
