import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { findHere } from './here.ts'
import styles from './place-search.module.css'
import { type FoundPlace, placesQuery } from './queries.ts'

const Result = ({ place, onChosen }: { place: FoundPlace; onChosen: (place: FoundPlace) => void }) => (
  <li>
    <button type="button" onClick={() => onChosen(place)}>
      <UserText text={place.name} />
      {place.area !== undefined && <UserText className={styles['area']} text={place.area} />}
    </button>
  </li>
)

/** Finds a town by its name as one types, or the one where the device is. */
export const PlaceSearch = ({ onChosen }: { onChosen: (place: FoundPlace) => void }) => {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const { data, error, isFetching } = useQuery(placesQuery(asked))
  const here = useMutation({
    mutationFn: findHere,
    onSuccess: (place) => place && onChosen(place),
  })
  const places = data?.items ?? []
  return (
    <div className={styles['search']}>
      <Button icon={<AreaIcon />} isBusy={here.isPending} onClick={() => here.mutate()}>
        <Trans>Near me</Trans>
      </Button>
      {here.isError && (
        <Notice tone="warning">
          <Trans>Your device does not tell where you are. Write the name of a town.</Trans>
        </Notice>
      )}
      <TextField
        label={t`Town or district`}
        value={words}
        maxLength={100}
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
      />
      <RefusalNotice error={error} />
      <ul className={styles['results']} aria-live="polite" aria-busy={isFetching}>
        {places.map((place) => (
          <Result key={`${place.placeId} ${place.name}`} place={place} onChosen={onChosen} />
        ))}
        {data && places.length === 0 && (
          <li>
            <Trans>We do not know this place. Try a bigger town nearby.</Trans>
          </li>
        )}
      </ul>
      <p className={styles['area']}>
        <Trans>Only an area of about 5 km² is kept, never an address.</Trans>
      </p>
    </div>
  )
}
