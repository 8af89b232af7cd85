import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { BackIcon } from '../../../ui/icons/actions.tsx'
import { Page } from '../../../ui/page.tsx'
import { openDraft } from '../draft/draft-store.ts'
import { Progress } from './progress.tsx'
import styles from './step-frame.module.css'
import { firstOpenStep, type Step, stepAfter, stepBefore, stepsFor } from './steps.ts'

const route = getRouteApi('/publish')

/** The way from one question to the next, and to the preview as soon as nothing is left to ask; every step stands in the address, so that the browser's own ways work too. */
export const useSteps = (step: Step) => {
  const { kind } = route.useSearch()
  const navigate = route.useNavigate()
  const all = stepsFor(kind)
  const before = stepBefore(step, all)
  const goTo = (next: Step, replace = false): void =>
    void navigate({ replace, search: ({ step: _, shared: __, like: ___, ...rest }) => ({ ...rest, step: next }) })
  const goOn = (): void => {
    const draft = openDraft.get()?.draft
    goTo(draft && firstOpenStep(draft) === 'preview' ? 'preview' : stepAfter(step, all))
  }
  return { all, before, goOn, goBack: () => before && goTo(before, true), goTo }
}

type StepFrameProps = {
  step: Step
  question: string
  hint?: ReactNode
  /** Leads on after the question is answered; without it an answer itself leads on. */
  onContinue?: () => void
  continueLabel?: ReactNode
  isBusy?: boolean
  children: ReactNode
}

/** One question: how far one is, the question, the answers, and the ways on and back. */
export const StepFrame = ({
  step,
  question,
  hint,
  onContinue,
  continueLabel,
  isBusy = false,
  children,
}: StepFrameProps) => {
  const { t } = useLingui()
  const { all, before, goBack } = useSteps(step)
  return (
    <Page title={question} actions={<Progress at={all.indexOf(step) + 1} of={all.length} />}>
      {hint && <p className={styles['hint']}>{hint}</p>}
      <form
        noValidate
        className={styles['form']}
        aria-label={t`Publish`}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) onContinue?.()
        }}
      >
        {children}
        <div className={styles['ways']}>
          {onContinue && (
            <Button look="main" type="submit" isWide isBusy={isBusy}>
              {continueLabel ?? <Trans>Continue</Trans>}
            </Button>
          )}
          {before && (
            <Button look="plain" icon={<BackIcon />} onClick={goBack}>
              <Trans>Back</Trans>
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}
