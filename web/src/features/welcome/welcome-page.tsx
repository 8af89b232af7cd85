import { useLingui } from '@lingui/react/macro'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { Page } from '../../ui/page.tsx'
import { BeginStep } from './begin-step.tsx'
import { HowStep } from './how-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { PlaceStep } from './place-step.tsx'
import { Progress } from './progress.tsx'
import { Skip } from './skip.tsx'
import { stepAfter, stepIn } from './steps.ts'

/** The first visit: the language, how it works, where one is, and the ways in. Each step can be left out. */
export const WelcomePage = () => {
  const { t } = useLingui()
  const step = useLocation({ select: ({ hash }) => stepIn(hash) })
  const navigate = useNavigate()
  const goOn = () => void navigate({ to: '/welcome', hash: stepAfter(step) })
  const titles = {
    language: t`Your language`,
    how: t`How Indigo works`,
    place: t`Where do you look?`,
    begin: t`Welcome to Indigo`,
  }
  // Another page for each step, so that its title is read aloud and has the focus.
  return (
    <Page key={step} title={titles[step]} hasBack={step !== 'language'} actions={step !== 'begin' && <Skip />}>
      <Progress step={step} />
      {step === 'language' && <LanguageStep onDone={goOn} />}
      {step === 'how' && <HowStep onDone={goOn} />}
      {step === 'place' && <PlaceStep onDone={goOn} />}
      {step === 'begin' && <BeginStep />}
    </Page>
  )
}
