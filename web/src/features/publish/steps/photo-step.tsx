import { Trans, useLingui } from '@lingui/react/macro'
import { photosMost } from '../draft/photos-most.ts'
import { changeDraft } from '../draft/draft-store.ts'
import { ChosenPhotos } from '../photos/chosen-photos.tsx'
import { PhotoPicker } from '../photos/photo-picker.tsx'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** A photo first: it says most, in every language. One can go on without. */
export const PhotoStep = ({ draft: { photos } }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('photo')
  return (
    <StepFrame
      step="photo"
      question={t`Show it with a photo`}
      hint={<Trans>A photo says more than words. Up to {photosMost}. Where it was taken is not sent.</Trans>}
      onContinue={goOn}
      continueLabel={photos.length === 0 ? <Trans>Go on without a photo</Trans> : undefined}
    >
      {photos.length > 0 && <ChosenPhotos photos={photos} onChange={(next) => changeDraft({ photos: next })} />}
      <PhotoPicker
        room={photosMost - photos.length}
        onTaken={(taken) => changeDraft({ photos: [...photos, ...taken].slice(0, photosMost) })}
      />
    </StepFrame>
  )
}
