import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { DownloadIcon } from '../../../ui/icons/actions.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import panel from '../../../ui/panel.module.css'
import { saveFile } from '../save-file.ts'
import { wholeExport } from './whole-export.ts'

const indent = 2

const download = async (onPart: (parts: number) => void): Promise<void> => {
  const whole = await wholeExport(api.exportMe, onPart)
  saveFile(`indigo-${whole.at.slice(0, 10)}.json`, 'application/json', JSON.stringify(whole, undefined, indent))
}

/** Everything that Indigo holds about oneself, as a file on this device. */
export const TakeACopy = () => {
  const [parts, setParts] = useState(0)
  const move = useMove(download, [])
  const start = (): void => {
    setParts(0)
    move.mutate(setParts)
  }
  return (
    <section className={panel['panel']}>
      <h2>
        <Trans>Take a copy</Trans>
      </h2>
      <p>
        <Trans>
          One file with everything: profile, listings, exchanges, messages, thanks, notices and Digos. Keep it in a safe
          place. It is for you alone.
        </Trans>
      </p>
      <Button icon={<DownloadIcon />} isBusy={move.isPending} onClick={start}>
        <Trans>Download my data</Trans>
      </Button>
      <div role="status">
        {move.isPending && parts > 0 && (
          <Plural value={parts} one="One part is here." other={`${formats.number(parts)} parts are here.`} />
        )}
      </div>
      {move.isSuccess && (
        <Notice tone="success">
          <Trans>The file is among your downloads.</Trans>
        </Notice>
      )}
      <RefusalNotice error={move.error} />
    </section>
  )
}
