import { Plural, Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'

type PlacesLeftProps = { places: number; going: number; waiting: number }

/** How many can still come, and who waits where nobody can. */
export const PlacesLeft = ({ places, going, waiting }: PlacesLeftProps) => {
  const left = Math.max(0, places - going)
  const all = formats.number(places)
  if (left > 0) {
    return (
      <Plural
        value={left}
        one={`${formats.number(left)} place left of ${all}`}
        other={`${formats.number(left)} places left of ${all}`}
      />
    )
  }
  return (
    <>
      <Plural value={places} one="The place is taken." other={`All ${all} places are taken.`} />{' '}
      {waiting > 0 ? (
        <Plural value={waiting} one="One person waits." other={`${formats.number(waiting)} people wait.`} />
      ) : (
        <Trans>Nobody waits yet.</Trans>
      )}
    </>
  )
}
