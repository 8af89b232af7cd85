import { Trans } from '@lingui/react/macro'

/** What nobody may offer or ask for. */
export const NotAllowed = () => (
  <ul>
    <li>
      <Trans>Lodging</Trans>
    </li>
    <li>
      <Trans>Paid work and money, also loans</Trans>
    </li>
    <li>
      <Trans>Identity documents</Trans>
    </li>
    <li>
      <Trans>Medicines</Trans>
    </li>
    <li>
      <Trans>Weapons</Trans>
    </li>
    <li>
      <Trans>Lifts across borders</Trans>
    </li>
  </ul>
)
