import { Trans } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Draft } from '../draft/draft.ts'

type ValueMeaningProps = { draft: Draft; value: number; available: number | undefined }

/** What the chosen value means for both sides. */
export const ValueMeaning = ({ draft: { kind }, value, available }: ValueMeaningProps) => {
  if (value === 0) {
    return (
      <Notice tone="success">
        {kind === 'need' ? (
          <Trans>0 is welcome. Who helps you earns Good Vibes.</Trans>
        ) : (
          <Trans>A gift: how kind! Everybody can ask for it, and it counts fully for your Good Vibes.</Trans>
        )}
      </Notice>
    )
  }
  if (kind === 'need' && available !== undefined && available < value) {
    return (
      <Notice tone="warning">
        <Trans>
          You have {formats.number(available)} Digos now. To say yes to a helper you will need enough of them. With 0
          you need none.
        </Trans>
      </Notice>
    )
  }
  return (
    <Notice>
      {kind === 'need' ? (
        <Trans>Who helps you earns {formats.number(value)} Digos. Your Good Vibes make it cheaper for you.</Trans>
      ) : (
        <Trans>You earn {formats.number(value)} Digos when you have given it, whoever asks for it.</Trans>
      )}
    </Notice>
  )
}
