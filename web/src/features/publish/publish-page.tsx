import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { Page } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { type Draft, isBegun } from './draft/draft.ts'
import { changeDraft, dropDraft } from './draft/draft-store.ts'
import { useDraft } from './draft/use-draft.ts'
import { Resume } from './resume.tsx'
import { takeShared } from './shared-with-app.ts'
import { CategoryStep } from './steps/category-step.tsx'
import { DescriptionStep } from './steps/description-step.tsx'
import { DetailsStep } from './steps/details-step.tsx'
import { KindStep } from './steps/kind-step.tsx'
import { PhotoStep } from './steps/photo-step.tsx'
import { PlaceStep } from './steps/place-step.tsx'
import { PreviewStep } from './steps/preview-step.tsx'
import type { StepProps } from './steps/step-props.ts'
import { firstOpenStep, type Step, shownStep, stepNamed, waitingStep } from './steps/steps.ts'
import { SubjectStep } from './steps/subject-step.tsx'
import { TitleStep } from './steps/title-step.tsx'
import { ValueStep } from './steps/value-step.tsx'
import { useLike } from './use-like.ts'
import { WaitingPage } from './waiting-page.tsx'

const route = getRouteApi('/publish')
const stepHeight = 360

const screens: Readonly<Record<Step, ComponentType<StepProps>>> = {
  photo: PhotoStep,
  kind: KindStep,
  subject: SubjectStep,
  category: CategoryStep,
  title: TitleStep,
  description: DescriptionStep,
  details: DetailsStep,
  value: ValueStep,
  place: PlaceStep,
  preview: PreviewStep,
}

/** Takes what another app shared into the draft, once. */
const useShared = (isReady: boolean): void => {
  const { shared: isShared = false } = route.useSearch()
  const navigate = route.useNavigate()
  const isTaken = useRef(false)
  useEffect(() => {
    if (!isShared || !isReady || isTaken.current) return
    isTaken.current = true
    void takeShared().then((given) => {
      changeDraft(given)
      return navigate({ replace: true, search: { step: 'photo' } })
    })
  }, [isShared, isReady, navigate])
}

/** Says in the address which question is shown first, and keeps what the address says in the draft. */
const useBeginning = (draft: Draft | undefined): void => {
  const { step, kind, like, shared: isShared = false } = route.useSearch()
  const navigate = route.useNavigate()
  const isAnew = draft !== undefined && !isBegun(draft)
  // A draft that is begun here must not be offered as one from before.
  const isNameless = isAnew && !isShared && like === undefined && stepNamed(step) === undefined
  useEffect(() => {
    if (isNameless) void navigate({ replace: true, search: (before) => ({ ...before, step: 'photo' }) })
  }, [isNameless, navigate])
  const isOther = draft !== undefined && kind !== undefined && draft.kind !== kind && (isAnew || step !== undefined)
  useEffect(() => {
    if (isOther) changeDraft({ kind })
  }, [isOther, kind])
}

const Wizard = () => {
  const { t } = useLingui()
  const { step: named, like, shared: isShared = false } = route.useSearch()
  const navigate = route.useNavigate()
  const draft = useDraft()
  const [now] = useState(() => Date.now())
  useShared(draft !== undefined)
  useLike(draft)
  useBeginning(draft)
  const wanted = stepNamed(named)
  if (!draft || isShared || like !== undefined) {
    return (
      <Page title={t`Publish`}>
        <Skeleton height={stepHeight} />
      </Page>
    )
  }
  if (!wanted && isBegun(draft)) {
    return (
      <Resume
        draft={draft}
        now={now}
        onGoOn={() => void navigate({ replace: true, search: { step: firstOpenStep(draft) } })}
        onAnew={() => void dropDraft()}
      />
    )
  }
  const step = shownStep(draft, wanted)
  const Screen = screens[step]
  return <Screen key={step} draft={draft} />
}

/** Publishing, one question a screen; the draft is kept on the device all the while. */
export const PublishPage = () => (route.useSearch().step === waitingStep ? <WaitingPage /> : <Wizard />)
