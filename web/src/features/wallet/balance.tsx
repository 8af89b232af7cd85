import { Plural, Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { Digos } from '../../ui/digos.tsx'
import type { Exchange } from '../exchanges/queries.ts'
import { Link } from '@tanstack/react-router'
import type { Me } from '../../../../shared/model/member.ts'
import styles from './balance.module.css'

const holding = new Set<Exchange['status']>(['accepted', 'handed_over', 'disputed'])

/** The exchanges for which Digos are held; undefined while not all of them are known. */
const heldFor = (held: number, exchanges: readonly Exchange[]): number | undefined => {
  const those = exchanges.filter(({ status, role, price }) => role === 'receiver' && price > 0 && holding.has(status))
  return those.reduce((sum, { price }) => sum + price, 0) === held ? those.length : undefined
}

const Held = ({ held, count }: { held: number; count: number | undefined }) => (
  <>
    <dt>
      <Link to="/exchanges">
        {count === undefined ? (
          <Trans>Held for exchanges</Trans>
        ) : (
          <Plural value={count} one="Held for one exchange" other={`Held for ${formats.number(count)} exchanges`} />
        )}
      </Link>
    </dt>
    <dd>{formats.number(held)}</dd>
  </>
)

/** What one has, in words: what is free, what is held, and both together. */
export const Balance = ({ me, exchanges }: { me: Me; exchanges: readonly Exchange[] }) => (
  <section className={styles['card']} aria-labelledby="available">
    <h2 id="available" className={styles['title']}>
      <Trans>You can use</Trans>
    </h2>
    <p className={styles['amount']}>
      <Digos amount={me.available} />
    </p>
    {me.held > 0 && (
      <>
        <dl className={styles['sum']}>
          <Held held={me.held} count={heldFor(me.held, exchanges)} />
          <dt>
            <Trans>Balance</Trans>
          </dt>
          <dd>{formats.number(me.balance)}</dd>
        </dl>
        <p className={styles['small']}>
          <Trans>Held Digos wait for you to get the thing or the help. If it does not happen, they come back.</Trans>
        </p>
      </>
    )}
  </section>
)
