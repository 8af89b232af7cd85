import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { nextGoodVibes } from '../../../../shared/domain/good-vibes.ts'
import { priceOf } from '../../../../shared/domain/price.ts'
import type { Economy } from '../../../../shared/model/country.ts'
import { formats } from '../../i18n/formats.ts'
import panel from '../../ui/panel.module.css'
import { GoodVibesPicture } from '../../ui/pictures/good-vibes-picture.tsx'
import type { Me } from '../../../../shared/model/member.ts'
import { Formula } from './formula.tsx'
import { Gauge } from './gauge.tsx'
import styles from './wallet-page.module.css'

/** How to reach the next step; nothing is left to reach at the very top. */
const Next = ({ helped, economy }: { helped: number; economy: Economy }) => {
  const next = nextGoodVibes(helped, economy)
  if (!next) return <Trans>More is not possible. Thank you!</Trans>
  const percent = formats.percent(next.percent)
  if (helped === 0 && next.more === 1) return <Trans>Help one person to reach {percent}.</Trans>
  return (
    <Plural
      value={next.more}
      one={`Help one more person to reach ${percent}.`}
      other={`Help ${formats.number(next.more)} more people to reach ${percent}.`}
    />
  )
}

/** Good Vibes: how far, what they are good for, how they come about, and what makes them grow. */
export const GoodVibes = ({ me: { goodVibes, helped }, economy }: { me: Me; economy: Economy }) => {
  const { t } = useLingui()
  const example = economy.valueGuide.sofa
  return (
    <section className={panel['tight']}>
      <h2 className={styles['line']}>
        <GoodVibesPicture />
        <span>{t`Good Vibes`}</span>
        <strong className={styles['percent']}>{formats.percent(goodVibes)}</strong>
      </h2>
      <Gauge label={t`Good Vibes`} percent={goodVibes} most={economy.goodVibesCap} />
      <p>
        <Plural
          value={helped}
          _0="You have not helped anybody here yet."
          one="You have helped one person."
          other={`You have helped ${formats.number(helped)} different people.`}
        />{' '}
        <strong>
          <Next helped={helped} economy={economy} />
        </strong>
      </p>
      {goodVibes > 0 && (
        <p>
          <Trans>
            Something worth {formats.number(example)} Digos is {formats.number(priceOf(example, goodVibes))} Digos for
            you.
          </Trans>
        </p>
      )}
      <Formula helped={helped} economy={economy} />
    </section>
  )
}
