import { Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { CheckIcon } from '../../ui/icons/signs.tsx'
import { CloseIcon } from '../../ui/icons/actions.tsx'
import { DigoIcon } from '../../ui/icons/digo.tsx'
import type { Economy } from '../../../../shared/model/country.ts'
import styles from './wallet-page.module.css'

/** What a Digo is, and what it is not, in few words. */
export const WhatIsADigo = ({ economy }: { economy: Economy }) => (
  <section className={styles['card']}>
    <h2 className={styles['line']}>
      <DigoIcon />
      <Trans>What is a Digo?</Trans>
    </h2>
    <ul className={styles['facts']}>
      <li>
        <CheckIcon className={styles['good']} />
        <Trans>A Digo says: somebody helped somebody.</Trans>
      </li>
      <li>
        <CheckIcon className={styles['good']} />
        <Trans>You give, and you get Digos. You receive, and you give Digos on.</Trans>
      </li>
      <li>
        <CheckIcon className={styles['good']} />
        <Trans>One hour of help is worth about {formats.number(economy.valueGuide.hour)} Digos.</Trans>
      </li>
      <li>
        <CloseIcon className={styles['not']} />
        <Trans>A Digo is not money. Nobody can buy it, sell it or change it into money.</Trans>
      </li>
      <li>
        <CloseIcon className={styles['not']} />
        <Trans>Nobody sees how many Digos you have. Nobody owes Digos.</Trans>
      </li>
    </ul>
  </section>
)
