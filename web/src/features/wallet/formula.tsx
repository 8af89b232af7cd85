import { Trans } from '@lingui/react/macro'
import { goodVibesOf } from '../../../../shared/domain/good-vibes.ts'
import type { Economy } from '../../../../shared/model/country.ts'
import { formats } from '../../i18n/formats.ts'
import styles from './wallet-page.module.css'

/** How Good Vibes are worked out, with one's own numbers. */
export const Formula = ({ helped, economy }: { helped: number; economy: Economy }) => {
  const { goodVibesCap: cap, goodVibesHalf: half } = economy
  const people = formats.number(helped)
  const sum = <bdi dir="ltr">{`${formats.number(cap)} × ${people} ÷ (${people} + ${formats.number(half)})`}</bdi>
  return (
    <details className={styles['details']}>
      <summary>
        <Trans>How is it worked out?</Trans>
      </summary>
      <p>
        <Trans>
          Good Vibes grow with each new person and each association that you help. It does not matter what your help is
          worth. Helping the same person again is kind, but does not change the number.
        </Trans>
      </p>
      <p>
        <Trans>
          The most is {formats.percent(cap)}. With {formats.number(half)} people you have half of it.
        </Trans>
      </p>
      <p>
        <Trans>
          Your sum: {sum}, rounded down, is {formats.percent(goodVibesOf(helped, economy))}.
        </Trans>
      </p>
    </details>
  )
}
