import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CodeIcon } from '../../ui/icons/edit.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { EnterCode } from './enter-code.tsx'
import type { Exchange } from './queries.ts'

const ShowCode = lazy(() => import('./show-code.tsx').then(({ ShowCode: component }) => ({ default: component })))

const codeHeight = 320

/** The code of a hand-over: the receiver shows it, the giver writes or scans it, and it is completed at once. */
export const CodePanel = ({ exchange }: { exchange: Exchange }) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const isReceiver = exchange.role === 'receiver'
  if (isReceiver && exchange.code === undefined) return undefined
  return (
    <div>
      <Button icon={<CodeIcon />} onClick={() => setOpen(true)}>
        {isReceiver ? <Trans>Show my code</Trans> : <Trans>Enter their code</Trans>}
      </Button>
      <Dialog
        title={isReceiver ? t`Show this when you have it` : t`The code that they show you`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        {isReceiver && exchange.code !== undefined ? (
          <Suspense fallback={<Skeleton height={codeHeight} />}>
            <ShowCode exchange={exchange.id} code={exchange.code} />
          </Suspense>
        ) : (
          <EnterCode exchange={exchange} onDone={() => setOpen(false)} />
        )}
      </Dialog>
    </div>
  )
}
