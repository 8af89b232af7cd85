import { Trans } from '@lingui/react/macro'
import { quoteOf } from '../../../../shared/domain/price.ts'
import { formats } from '../../i18n/formats.ts'
import { Digos } from '../../ui/digos.tsx'
import styles from './price-sum.module.css'

type PriceSumProps = { valueEach: number; quantity: number; goodVibes: number; available?: number | undefined }

/** The price as a sum that one can follow: the value, less one's own Good Vibes. */
export const PriceSum = ({ valueEach, quantity, goodVibes, available }: PriceSumProps) => {
  const { value, price, commonsShare } = quoteOf(valueEach, quantity, goodVibes)
  return (
    <dl className={styles['sum']}>
      <dt>{quantity === 1 ? <Trans>Value</Trans> : <Trans>Value of {formats.number(quantity)} pieces</Trans>}</dt>
      <dd>
        <Digos amount={value} />
      </dd>
      {commonsShare > 0 && (
        <>
          <dt>
            <Trans>Your Good Vibes ({formats.percent(goodVibes)})</Trans>
          </dt>
          <dd className={styles['less']}>{formats.signed(-commonsShare)}</dd>
        </>
      )}
      <dt className={styles['total']}>
        <Trans>For you</Trans>
      </dt>
      <dd className={styles['total']}>
        <Digos amount={price} />
      </dd>
      {available !== undefined && (
        <>
          <dt className={styles['small']}>
            <Trans>You have</Trans>
          </dt>
          <dd className={styles['small']}>{formats.number(available)}</dd>
        </>
      )}
    </dl>
  )
}
