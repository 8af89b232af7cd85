import { Trans } from '@lingui/react/macro'
import { useSettings } from '../../app/settings.ts'
import { formats } from '../../i18n/formats.ts'

/**
 * How far away it is, no finer than a disc tells, and the dot before what is said next. Nothing while no place is chosen:
 * what is there is then looked for from the middle of the country, where nobody may be.
 */
export const Distance = ({ km }: { km: number | undefined }) => {
  const { place } = useSettings()
  if (km === undefined || !place) return undefined
  const shown = formats.distance(km)
  return (
    <>
      {shown === undefined ? <Trans>less than 500 m away</Trans> : <Trans>{shown} away</Trans>}
      {' · '}
    </>
  )
}
