import { Plural, Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { otherSide } from '../../exchanges/sides.ts'
import type { Asking } from '../queries.ts'
import styles from './own.module.css'

/** Why it did not go: what has become impossible has no reason that anybody is told. */
const Trouble = ({ error }: { error: unknown }) =>
  error instanceof ApiProblem && error.code === 'no_longer_possible' ? (
    <Notice tone="warning">
      <Trans>This one is no longer possible. It is nobody’s fault. You can say yes to somebody else.</Trans>
    </Notice>
  ) : (
    <RefusalNotice error={error} />
  )

type AskerProps = { asking: Asking; now: number }

/** Somebody who asks: first name, words, pieces, and yes or no. Nothing is shown of what they have or gave. */
export const Asker = ({ asking, now }: AskerProps) => {
  const { id, kind, listingId, message, quantity, createdAt } = asking
  const navigate = useNavigate()
  const stale = [['listings', listingId], ['listings', 'mine'], ['exchanges'], ['me']]
  const acceptance = useMove(api.acceptExchange, stale)
  const refusal = useMove(api.declineExchange, stale)
  const isBusy = acceptance.isPending || refusal.isPending
  const goThere = () => navigate({ to: '/exchanges/$exchangeId', params: { exchangeId: id } })
  const { name } = otherSide(asking)
  return (
    <li className={styles['asker']}>
      <div className={styles['name']}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <span className={styles['small']}>{formats.ago(createdAt, now)}</span>
      </div>
      {quantity > 1 && (
        <p>
          <Plural value={quantity} one="# piece" other="# pieces" />
        </p>
      )}
      <UserText as="p" className={styles['message']} text={message} />
      <Trouble error={acceptance.error ?? refusal.error} />
      <div className={styles['acts']}>
        <Button
          look="main"
          isBusy={isBusy}
          onClick={() => acceptance.mutate({ id }, { onSuccess: () => void goThere() })}
        >
          {kind === 'offer' ? <Trans>Yes, give it</Trans> : <Trans>Yes, please help</Trans>}
        </Button>
        <Button isBusy={isBusy} onClick={() => refusal.mutate({ id })}>
          <Trans>No, thank you</Trans>
        </Button>
        <LinkButton look="plain" to="/exchanges/$exchangeId" params={{ exchangeId: id }}>
          <Trans>Write first</Trans>
        </LinkButton>
      </div>
    </li>
  )
}
