import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SettledPlace } from '../../../app/settings.ts'
import { Button } from '../../../ui/button.tsx'
import { AreaIcon } from '../../../ui/icons/find.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { PlaceSearch } from '../../places/place-search.tsx'
import { changeDraft } from '../draft/draft-store.ts'
import styles from './place-step.module.css'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'
import { useUsualPlace } from './use-usual-place.ts'

const Chosen = ({ place }: { place: SettledPlace }) => (
  <div className={styles['chosen']}>
    <AreaIcon />
    <div>
      <strong>{place.name === '' ? <Trans>Your area</Trans> : <UserText text={place.name} />}</strong>
      <p>
        <Trans>Only an area of about 5 km² is kept, never an address.</Trans>
      </p>
    </div>
  </div>
)

/** Where it is, or where help is given: a town or a quarter, of which only the area is kept. */
export const PlaceStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('place')
  const usual = useUsualPlace()
  const [isChoosing, setChoosing] = useState(false)
  const place = draft.place ?? usual
  const question = draft.remote && draft.subject === 'service' ? t`Where are you?` : t`Where is it?`
  if (!place || isChoosing) {
    return (
      <StepFrame step="place" question={question}>
        <PlaceSearch
          onChosen={({ name, place: { latitude, longitude } }) => {
            changeDraft({ place: { name, latitude, longitude } })
            setChoosing(false)
          }}
        />
      </StepFrame>
    )
  }
  return (
    <StepFrame
      step="place"
      question={question}
      onContinue={() => {
        changeDraft({ place })
        goOn()
      }}
    >
      <Chosen place={place} />
      <Button icon={<AreaIcon />} onClick={() => setChoosing(true)}>
        <Trans>Choose another place</Trans>
      </Button>
    </StepFrame>
  )
}
