import { useLingui } from '@lingui/react/macro'
import type { Economy } from '../../../../shared/model/country.ts'
import { formats } from '../../i18n/formats.ts'
import { CloseIcon } from '../../ui/icons/actions.tsx'
import { DigoIcon } from '../../ui/icons/digo.tsx'
import { CheckIcon } from '../../ui/icons/signs.tsx'
import { Listen } from '../../ui/listen.tsx'
import panel from '../../ui/panel.module.css'
import styles from './wallet-page.module.css'

/** What a Digo is, and what it is not, in few words, also read aloud. */
export const WhatIsADigo = ({ economy }: { economy: Economy }) => {
  const { t, i18n } = useLingui()
  const hour = formats.number(economy.valueGuide.hour)
  const isSo = [
    t`A Digo says: somebody helped somebody.`,
    t`You give, and you get Digos. You receive, and you give Digos on.`,
    t`One hour of help is worth about ${hour} Digos.`,
  ]
  const isNotSo = [
    t`A Digo is not money. Nobody can buy it, sell it or change it into money.`,
    t`Nobody sees how many Digos you have. Nobody owes Digos.`,
  ]
  return (
    <section className={panel['tight']}>
      <h2 className={styles['line']}>
        <DigoIcon />
        <span>{t`What is a Digo?`}</span>
      </h2>
      <ul className={styles['facts']}>
        {isSo.map((fact) => (
          <li key={fact}>
            <CheckIcon className={styles['good']} />
            {fact}
          </li>
        ))}
        {isNotSo.map((fact) => (
          <li key={fact}>
            <CloseIcon className={styles['not']} />
            {fact}
          </li>
        ))}
      </ul>
      <div>
        <Listen text={[...isSo, ...isNotSo].join(' ')} language={i18n.locale} />
      </div>
    </section>
  )
}
