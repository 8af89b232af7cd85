import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countryQuery } from '../../app/country-query.ts'
import { changeSettings, useSettings } from '../../app/settings.ts'
import { formats } from '../../i18n/formats.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { PlaceDialog } from './place-dialog.tsx'

/** Around where one looks; pressing it chooses another place. */
export const PlaceButton = () => {
  const { place } = useSettings()
  const { t } = useLingui()
  const { data: country, isPending } = useQuery(countryQuery())
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  const name = place?.name ?? (country && formats.countryName(country.code))
  return (
    <>
      {name === undefined && isPending ? (
        // Without words, which would take a second line for a moment.
        <IconButton label={t`Choose a place`} icon={<AreaIcon />} onClick={open} />
      ) : (
        <Button look="plain" icon={<AreaIcon />} onClick={open}>
          {name === undefined ? <Trans>Choose a place</Trans> : <UserText text={name} />}
        </Button>
      )}
      <PlaceDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChosen={({ name: chosen, place: { latitude, longitude } }) => {
          changeSettings({ place: { name: chosen, latitude, longitude } })
          setOpen(false)
        }}
      />
    </>
  )
}
