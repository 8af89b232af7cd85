import { Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { Digos } from '../../ui/digos.tsx'
import { Earned } from '../listing/earned.tsx'
import styles from './exchange-view.module.css'
import type { Exchange } from './queries.ts'
import { isTeam } from './sides.ts'

const isHeld = ({ status, price }: Exchange): boolean =>
  price > 0 && (status === 'accepted' || status === 'handed_over' || status === 'disputed')

/** What the one who gets something gives up for it. */
const Cost = ({ exchange }: { exchange: Exchange }) => {
  const { price, value, goodVibes, sponsoredBy } = exchange
  return (
    <p>
      <Trans>
        For you: <Digos amount={price} />
      </Trans>{' '}
      {sponsoredBy !== undefined ? (
        <span className={styles['small']}>
          <Trans>An association makes this one free for you. The giver does not learn of it.</Trans>
        </span>
      ) : (
        price < value && (
          <span className={styles['small']}>
            <Trans>
              ({formats.number(value)} less {formats.percent(goodVibes)} Good Vibes)
            </Trans>
          </span>
        )
      )}{' '}
      {isHeld(exchange) && (
        <span className={styles['small']}>
          <Trans>They are held for you until it is completed.</Trans>
        </span>
      )}
    </p>
  )
}

/** What moves when it is completed, for the one who looks. */
export const Worth = ({ exchange }: { exchange: Exchange }) => {
  const { role, value, earned, associationId } = exchange
  if (role === 'giver' && associationId !== undefined && !isTeam(exchange)) {
    return (
      <p>
        <Earned value={value} earned={earned} />
      </p>
    )
  }
  if (role === 'giver') {
    return (
      <p>
        <Trans>
          You earn <Digos amount={earned} />
        </Trans>
      </p>
    )
  }
  if (isTeam(exchange)) {
    return (
      <p>
        <Trans>
          Your association gives no Digos for it. The giver earns <Digos amount={earned} />
        </Trans>
      </p>
    )
  }
  return <Cost exchange={exchange} />
}
