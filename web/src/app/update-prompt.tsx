import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { waitingUpdate } from './waiting-update.ts'
import { useStore } from './store.ts'

/** A newer app is there: quiet, and only when it suits. */
export const UpdatePrompt = () => {
  const update = useStore(waitingUpdate)
  if (!update) return undefined
  return (
    <Notice>
      <Trans>There is a newer Indigo.</Trans>{' '}
      <Button look="plain" onClick={update}>
        <Trans>Use it now</Trans>
      </Button>
    </Notice>
  )
}
