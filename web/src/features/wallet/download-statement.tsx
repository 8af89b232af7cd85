import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { shownLanguage } from '../../i18n/activate.ts'
import { useOnline } from '../../app/online.ts'
import { Button } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/actions.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { saveFile } from '../me/save-file.ts'
import { csvOf } from './csv.ts'
import { allEntries } from './queries.ts'
import { rowWords } from './row-words.ts'

const separator = (): ',' | ';' =>
  new Intl.NumberFormat(`${shownLanguage.get()}-u-nu-latn`).format(0.5).includes(',') ? ';' : ','

/** The whole statement as a file for a spreadsheet, with its headings in the reader's language. */
export const DownloadStatement = () => {
  const { t, i18n } = useLingui()
  const isOnline = useOnline()
  const download = useMutation({
    mutationFn: async () => {
      const rows = await allEntries()
      const head = [t`Date`, t`What`, t`Digos`, t`Balance`, t`Reason`, t`Exchange`]
      const lines = rows.map((row) => [
        row.at.slice(0, 10),
        i18n._(rowWords(row)),
        row.amount,
        row.balance,
        row.reason ?? '',
        row.exchangeId ?? '',
      ])
      saveFile('indigo-statement.csv', 'text/csv;charset=utf-8', csvOf([head, ...lines], separator()))
    },
  })
  return (
    <>
      <Button
        icon={<DownloadIcon />}
        isBusy={download.isPending}
        disabled={!isOnline}
        onClick={() => download.mutate()}
      >
        <Trans>Download as a table (CSV)</Trans>
      </Button>
      {!isOnline && (
        <p>
          <Trans>The download needs a connection.</Trans>
        </p>
      )}
      <RefusalNotice error={download.error} />
    </>
  )
}
