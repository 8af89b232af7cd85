import { Trans } from '@lingui/react/macro'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { CalendarIcon } from '../../ui/icons/edit.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { saveFile } from '../me/save-file.ts'

/** A date as a file that every calendar reads. */
export const AddToCalendar = ({ read }: { read: () => Promise<Blob> }) => {
  const move = useMove(async () => saveFile('indigo.ics', 'text/calendar', await read()), [])
  return (
    <>
      <Button icon={<CalendarIcon />} isBusy={move.isPending} onClick={() => move.mutate(undefined)}>
        <Trans>Add to my calendar</Trans>
      </Button>
      <RefusalNotice error={move.error} />
    </>
  )
}
