import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { CloseIcon } from '../../../ui/icons/actions.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import { Listen } from '../../../ui/listen.tsx'
import styles from '../me.module.css'

const Facts = ({ icon, facts }: { icon: ReactNode; facts: readonly string[] }) => (
  <ul className={styles['facts']}>
    {facts.map((fact) => (
      <li key={fact}>
        {icon}
        {fact}
      </li>
    ))}
  </ul>
)

/** What leaving does, and what stays; also read aloud. */
export const WhatHappens = () => {
  const { t, i18n } = useLingui()
  const going = [
    t`Your name, languages, place, and your sign-in.`,
    t`Your listings and photos. Nobody sees them any more.`,
    t`What is under way: it is cancelled, and held Digos go back to their owners.`,
    t`Your Digos: they go to the commons, for everybody.`,
  ]
  const staying = [
    t`Messages and thanks that you wrote to others: from “a former member”.`,
    t`The numbers of past exchanges, so that the Digos of others stay right.`,
    t`A secret mark of your address, to give the welcome Digos only once. Nobody can read the address in it.`,
  ]
  const goes = t`What goes`
  const stays = t`What stays, without your name`
  return (
    <>
      <h3>{goes}</h3>
      <Facts icon={<CloseIcon />} facts={going} />
      <h3>{stays}</h3>
      <Facts icon={<CheckIcon />} facts={staying} />
      <div>
        <Listen text={[`${goes}:`, ...going, `${stays}:`, ...staying].join(' ')} language={i18n.locale} />
      </div>
      <p>
        <Trans>You may come back at any time, as a new member with 0 Digos.</Trans>
      </p>
    </>
  )
}
