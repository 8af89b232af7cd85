import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countryQuery } from '../../app/country-query.ts'
import { changeSettings, useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { PlaceDialog } from './place-dialog.tsx'

/** Around where one looks; pressing it chooses another place. */
export const PlaceButton = () => {
  const { place } = useSettings()
  const { data: country } = useQuery(countryQuery())
  const [isOpen, setOpen] = useState(false)
  const name = place?.name ?? country?.name
  return (
    <>
      <Button look="plain" icon={<AreaIcon />} onClick={() => setOpen(true)}>
        {name === undefined ? <Trans>Choose a place</Trans> : <UserText text={name} />}
      </Button>
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
