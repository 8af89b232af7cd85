import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { Exchange } from '../queries.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { DisputeDialog } from './dispute-dialog.tsx'
import styles from './moves-panel.module.css'
import { PiecesField } from './pieces-field.tsx'
import { ReplyPanel } from './reply-panel.tsx'

const acts = {
  accept: api.acceptExchange,
  decline: api.declineExchange,
  withdraw: api.withdrawExchange,
  handover: api.handOverExchange,
  confirm: api.confirmExchange,
} as const
type Act = keyof typeof acts

const words: Readonly<Record<Act, ReactNode>> = {
  accept: <Trans>Say yes</Trans>,
  decline: <Trans>Say no</Trans>,
  withdraw: <Trans>Take my request back</Trans>,
  handover: <Trans>I have handed it over</Trans>,
  confirm: <Trans>I have got it</Trans>,
}

/** What makes the exchange stale, and what it may have moved. */
const stale = [['exchanges'], ['me'], ['entries'], ['listings'], ['desks']] as const

/** The moves that the one who looks may make now; the giver confirms with the receiver's code alone. */
const actsOf = ({ moves, role }: Exchange): Act[] =>
  (['accept', 'confirm', 'handover', 'decline', 'withdraw'] as const).filter(
    (act) => moves.includes(act) && !(act === 'confirm' && role === 'giver'),
  )

/** An association may get fewer pieces than were promised. */
const countsPieces = ({ associationId, receiver, quantity }: Exchange, possible: readonly Act[]): boolean =>
  associationId === receiver && quantity > 1 && possible.some((act) => act === 'handover' || act === 'confirm')

/** The buttons of an exchange: only what is possible now. */
export const MovesPanel = ({ exchange }: { exchange: Exchange }) => {
  const [dialog, setDialog] = useState<'cancel' | 'dispute'>()
  const [quantity, setQuantity] = useState(exchange.handedOver ?? exchange.quantity)
  const possible = actsOf(exchange)
  const isCounted = countsPieces(exchange, possible)
  const move = useMove((act: Act) => {
    const { id } = exchange
    if (act === 'handover' && isCounted) return api.handOverExchange({ id, quantity })
    if (act === 'confirm' && isCounted) return api.confirmExchange({ id, quantity })
    return acts[act]({ id })
  }, stale)
  return (
    <div className={styles['moves']}>
      {isCounted && <PiecesField exchange={exchange} value={quantity} onChange={setQuantity} />}
      <RefusalNotice error={move.error} />
      {possible.map((act, place) => (
        <Button
          key={act}
          look={place === 0 && act !== 'withdraw' ? 'main' : 'quiet'}
          isBusy={move.isPending && move.variables === act}
          onClick={() => move.mutate(act)}
        >
          {words[act]}
        </Button>
      ))}
      {exchange.moves.includes('cancel') && (
        <Button look="plain" onClick={() => setDialog('cancel')}>
          <Trans>Cancel the exchange</Trans>
        </Button>
      )}
      {exchange.moves.includes('dispute') && (
        <Button look="plain" onClick={() => setDialog('dispute')}>
          <Trans>There is a problem</Trans>
        </Button>
      )}
      <ReplyPanel exchange={exchange} />
      <CancelDialog id={exchange.id} isOpen={dialog === 'cancel'} onClose={() => setDialog(undefined)} />
      <DisputeDialog id={exchange.id} isOpen={dialog === 'dispute'} onClose={() => setDialog(undefined)} />
    </div>
  )
}
