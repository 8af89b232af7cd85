import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formats } from '../../../i18n/formats.ts'
import view from '../../../ui/view.module.css'
import desk from '../frame/desk.module.css'
import styles from './figures.module.css'
import type { Figures } from './queries.ts'

const Line = ({ value, children }: { value: number | undefined; children: ReactNode }) => (
  <>
    <dt>{children}</dt>
    <dd>{value === undefined ? <Trans>hidden</Trans> : formats.number(value)}</dd>
  </>
)

/** Totals without names and answers, as far as they tell of nobody. */
export const Shown = ({ whole: { totals, answers } }: Pick<Figures, 'whole'>) => (
  <section className={desk['section']}>
    <h2>
      <Trans>Who took part, without names</Trans>
    </h2>
    <p className={desk['small']}>
      <Trans>Only months that are over count. Small numbers are hidden, so that nobody is recognised.</Trans>{' '}
      {!totals.isWhole && <Trans>Each number means “at least”.</Trans>}
    </p>
    <dl className={view['facts']}>
      <Line value={totals.people}>
        <Trans>People counted</Trans>
      </Line>
      <Line value={totals.thirdCountryNationals}>
        <Trans>From outside the European Union</Trans>
      </Line>
      <Line value={totals.women}>
        <Trans>Women</Trans>
      </Line>
      <Line value={totals.men}>
        <Trans>Men</Trans>
      </Line>
      <Line value={totals.other}>
        <Trans>Other</Trans>
      </Line>
      <Line value={totals.under18}>
        <Trans>Under 18 years</Trans>
      </Line>
      <Line value={totals.from18to60}>
        <Trans>18 to 60 years</Trans>
      </Line>
      <Line value={totals.over60}>
        <Trans>Over 60 years</Trans>
      </Line>
    </dl>
    <h2 className={styles['next']}>
      <Trans>“Did this help you?”</Trans>
    </h2>
    <dl className={view['facts']}>
      <Line value={answers.answered}>
        <Trans>Answers</Trans>
      </Line>
      <Line value={answers.yes}>
        <Trans>Yes</Trans>
      </Line>
      <Line value={answers.a_little}>
        <Trans>A little</Trans>
      </Line>
      <Line value={answers.no}>
        <Trans>No</Trans>
      </Line>
    </dl>
  </section>
)
