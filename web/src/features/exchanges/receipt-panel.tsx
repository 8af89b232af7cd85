import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../app/association-api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/actions.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { saveFile } from '../me/save-file.ts'
import styles from './exchange-view.module.css'

type ReceiptPanelProps = { id: string; number: string; isTeam: boolean }

/** The proof of a gift to an association: to print, and for programs. */
export const ReceiptPanel = ({ id, number, isTeam }: ReceiptPanelProps) => {
  const move = useMove(async (form: 'pdf' | 'json') => {
    if (form === 'pdf') {
      return saveFile(`indigo-${number}.pdf`, 'application/pdf', await associationApi.printReceipt({ id }))
    }
    const receipt = await associationApi.readReceipt({ id })
    return saveFile(`indigo-${number}.json`, 'application/json', JSON.stringify(receipt, undefined, 2))
  }, [])
  return (
    <section className={styles['meeting']}>
      <h2>
        <Trans>Receipt</Trans>
      </h2>
      <p>
        {isTeam ? (
          <Trans>
            Your association has received it. Number: <bdi dir="ltr">{number}</bdi>
          </Trans>
        ) : (
          <Trans>
            The association has received your gift. Number: <bdi dir="ltr">{number}</bdi>
          </Trans>
        )}
      </p>
      <div className={styles['line']}>
        <Button
          icon={<DownloadIcon />}
          isBusy={move.isPending && move.variables === 'pdf'}
          onClick={() => move.mutate('pdf')}
        >
          <Trans>Receipt to print (PDF)</Trans>
        </Button>
        <Button look="plain" isBusy={move.isPending && move.variables === 'json'} onClick={() => move.mutate('json')}>
          <Trans>As data (JSON)</Trans>
        </Button>
      </div>
      <RefusalNotice error={move.error} />
    </section>
  )
}
