import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { Point } from '../../../../../shared/model/place.ts'
import { UserText } from '../../../ui/user-text.tsx'
import { placeNameQuery } from '../../me/queries.ts'
import { ChoosePlace } from '../../me/choose-place.tsx'
import type { FoundPlace } from '../../places/queries.ts'
import styles from '../frame/desk.module.css'

type PlaceFieldProps = {
  title: string
  place: FoundPlace | undefined
  /** Where it is now, as long as no other place is chosen. */
  point: Point | undefined
  error?: string | undefined
  onChange: (place: FoundPlace) => void
}

/** The area that the map shows. */
export const PlaceField = ({ title, place, point, error, onChange }: PlaceFieldProps) => {
  const { t } = useLingui()
  const id = useId()
  const { data: name } = useQuery(placeNameQuery(place ? undefined : point))
  const shown = place?.name ?? name
  return (
    <div className={styles['section']} role="group" aria-labelledby={id}>
      <strong id={id}>{title}</strong>
      <p>{shown == null ? t`The map shows only an area.` : <UserText text={shown} />}</p>
      <ChoosePlace isChosen={shown != null} onChange={onChange} />
      {error !== undefined && (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
