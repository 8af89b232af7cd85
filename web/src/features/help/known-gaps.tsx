import { Trans } from '@lingui/react/macro'

/** What is known not to work, and what does instead. */
export const KnownGaps = () => (
  <ul>
    <li>
      <Trans>The map is hard to use without seeing it. The list shows the same.</Trans>
    </li>
    <li>
      <Trans>Photos by members have no description. Title and text say what it is.</Trans>
    </li>
    <li>
      <Trans>Members write as they like: their texts may be long or hard to read.</Trans>
    </li>
    <li>
      <Trans>Listen and Translate need a phone or browser that has them for your language.</Trans>
    </li>
    <li>
      <Trans>Scanning a code needs a camera. Typing its six digits works as well.</Trans>
    </li>
    <li>
      <Trans>Our translations were not all read by native speakers.</Trans>
    </li>
  </ul>
)
