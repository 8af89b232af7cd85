import { Trans } from '@lingui/react/macro'
import { CloseIcon } from '../../../ui/icons/actions.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import styles from '../me.module.css'

/** What leaving does, and what stays. */
export const WhatHappens = () => (
  <>
    <h3>
      <Trans>What goes</Trans>
    </h3>
    <ul className={styles['facts']}>
      <li>
        <CloseIcon />
        <Trans>Your name, languages, place, and your sign-in.</Trans>
      </li>
      <li>
        <CloseIcon />
        <Trans>Your listings and photos. Nobody sees them any more.</Trans>
      </li>
      <li>
        <CloseIcon />
        <Trans>What is under way: it is cancelled, and held Digos go back to their owners.</Trans>
      </li>
      <li>
        <CloseIcon />
        <Trans>Your Digos: they go to the commons, for everybody.</Trans>
      </li>
    </ul>
    <h3>
      <Trans>What stays, without your name</Trans>
    </h3>
    <ul className={styles['facts']}>
      <li>
        <CheckIcon />
        <Trans>Messages and thanks that you wrote to others: from “a former member”.</Trans>
      </li>
      <li>
        <CheckIcon />
        <Trans>The numbers of past exchanges, so that the Digos of others stay right.</Trans>
      </li>
      <li>
        <CheckIcon />
        <Trans>
          A secret mark of your address, to give the welcome Digos only once. Nobody can read the address in it.
        </Trans>
      </li>
    </ul>
    <p>
      <Trans>You may come back at any time, as a new member with 0 Digos.</Trans>
    </p>
  </>
)
