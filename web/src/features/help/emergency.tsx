import { Trans } from '@lingui/react/macro'
import styles from './emergency.module.css'

/** The number that works in every country of the European Union, free, from any phone. */
const number = '112'

/** In danger: the first thing on the page. */
export const Emergency = () => (
  <section className={styles['emergency']}>
    <h2>
      <Trans>In danger?</Trans>
    </h2>
    <a href={`tel:${number}`}>
      <Trans>
        Call <bdi>{number}</bdi>
      </Trans>
    </a>
    <p>
      <Trans>Free, day and night, in many languages. You need no papers to call.</Trans>
    </p>
  </section>
)
