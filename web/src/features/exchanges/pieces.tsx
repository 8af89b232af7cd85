import { Plural, Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import styles from './exchange-view.module.css'
import type { Exchange } from './queries.ts'

/** How many pieces it is about, where there is more than one, and what became of those that were promised. */
export const Pieces = ({ exchange: { quantity, promised, handedOver } }: { exchange: Exchange }) => {
  if (quantity === 1 && promised === undefined) return undefined
  return (
    <p>
      <Plural value={quantity} one={`${formats.number(quantity)} piece`} other={`${formats.number(quantity)} pieces`} />
      {promised !== undefined && promised !== quantity && (
        <span className={styles['small']}>
          {' '}
          <Trans>of {formats.number(promised)} that were promised</Trans>
        </span>
      )}
      {handedOver !== undefined && handedOver !== quantity && (
        <span className={styles['small']}>
          {' '}
          <Trans>({formats.number(handedOver)} were handed over)</Trans>
        </span>
      )}
    </p>
  )
}
