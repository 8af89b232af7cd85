import { Trans } from '@lingui/react/macro'
import { formats } from '../i18n/formats.ts'

/** How far away it is, no finer than a disc tells. */
export const Distance = ({ km }: { km: number }) => {
  const shown = formats.distance(km)
  return shown === undefined ? <Trans>less than 500 m away</Trans> : <Trans>{shown} away</Trans>
}
