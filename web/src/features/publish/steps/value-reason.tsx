import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { Digos } from '../../../ui/digos.tsx'
import styles from './value-step.module.css'
import type { Reason, Suggestion } from './value-suggestion.ts'

const reasonWords: Readonly<Record<Reason, MessageDescriptor>> = {
  too_few_digos: msg`You have few Digos. Ask with 0: that is welcome, and who helps you earns Good Vibes.`,
  hour: msg`That is usual for one hour.`,
  small_object: msg`That is usual for a small object.`,
  furniture: msg`A sofa is worth twice that, a small object less.`,
  device: msg`A new device may be worth more, an old one less.`,
  to_repair: msg`It needs a repair, so it is less than usual.`,
}

type ValueReasonProps = { suggestion: Suggestion; onTake: ((value: number) => void) | undefined }

/** What we suggest, and why. */
export const ValueReason = ({ suggestion: { value, reason }, onTake }: ValueReasonProps) => {
  const { i18n } = useLingui()
  return (
    <div className={styles['reason']}>
      <p>
        <Trans>
          We suggest <Digos amount={value} />
        </Trans>
      </p>
      <p>{i18n._(reasonWords[reason])}</p>
      {onTake && (
        <Button look="plain" onClick={() => onTake(value)}>
          <Trans>Take this value</Trans>
        </Button>
      )}
    </div>
  )
}
