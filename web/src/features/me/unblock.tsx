import { Trans } from '@lingui/react/macro'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'

/** Lifting one's own block. @param name of whom, for screen readers, where there are several */
export const Unblock = ({ id, name }: { id: string; name?: string | undefined }) => {
  const move = useMove(api.unblock, [['blocks'], ['members'], ['listings'], ['exchanges']])
  return (
    <>
      <Button isBusy={move.isPending} onClick={() => move.mutate({ memberId: id })}>
        <Trans>Unblock</Trans>
        {name !== undefined && <span className="sr-only"> {name}</span>}
      </Button>
      <RefusalNotice error={move.error} />
    </>
  )
}
