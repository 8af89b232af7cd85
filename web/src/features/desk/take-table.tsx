import { Trans } from '@lingui/react/macro'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/actions.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { saveFile } from '../me/save-file.ts'
import styles from './frame/desk.module.css'

type TakeTableProps = {
  /** What the file is called, without its ending. */
  name: string
  read: () => Promise<Blob | string>
}

/** Takes along what a page shows, as a table for other programs. */
export const TakeTable = ({ name, read }: TakeTableProps) => {
  const move = useMove(read, [])
  const take = (): void =>
    move.mutate(undefined, { onSuccess: (table) => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', table) })
  return (
    <>
      <div className={styles['acts']}>
        <Button icon={<DownloadIcon />} isBusy={move.isPending} onClick={take}>
          <Trans>Download as a table (CSV)</Trans>
        </Button>
      </div>
      <RefusalNotice error={move.error} />
    </>
  )
}
