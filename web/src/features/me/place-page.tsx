import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { changeSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { RemoveIcon } from '../../ui/icons/edit.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { PlaceDialog } from '../places/place-dialog.tsx'
import type { FoundPlace } from '../places/queries.ts'
import { DiscPicture } from './disc-picture.tsx'
import styles from './me.module.css'
import { OwnPage } from './own-page.tsx'
import { meQuery, placeNameQuery } from './queries.ts'
import { Waiting } from './waiting.tsx'

const height = 420

const Where = ({ name, isSet }: { name: string | null | undefined; isSet: boolean }) => (
  <p aria-live="polite">
    {!isSet ? (
      <Trans>You have not chosen a place.</Trans>
    ) : name == null ? (
      <Trans>Your place is chosen.</Trans>
    ) : (
      <Trans>
        Your place: around{' '}
        <strong>
          <UserText text={name} />
        </strong>
      </Trans>
    )}
  </p>
)

const Place = () => {
  const [isOpen, setOpen] = useState(false)
  const query = useQuery(meQuery())
  const place = query.data?.place
  const { data: name } = useQuery(placeNameQuery(place))
  const move = useMove(api.changeMe, [['me']])
  if (!query.data) return <Waiting query={query} height={height} />
  const choose = ({ placeId, name: chosen, place: { latitude, longitude } }: FoundPlace): void => {
    setOpen(false)
    move.mutate(
      { place: { placeId } },
      { onSuccess: () => changeSettings({ place: { name: chosen, latitude, longitude } }) },
    )
  }
  return (
    <>
      <Where name={name} isSet={place !== undefined} />
      <figure className={styles['figure']}>
        <DiscPicture isFilled={place !== undefined} />
        <figcaption className={styles['small']}>
          <Trans>
            Indigo keeps only this disc: about 5 km², so many streets. Your address is never asked for, and nobody can
            see where in the disc you are.
          </Trans>
        </figcaption>
      </figure>
      <p>
        <Trans>The place helps to find what is near you. You meet where both of you like.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      <Button look="main" icon={<AreaIcon />} isBusy={move.isPending} onClick={() => setOpen(true)}>
        {place ? <Trans>Choose another place</Trans> : <Trans>Choose a place</Trans>}
      </Button>
      {place && (
        <Button icon={<RemoveIcon />} isBusy={move.isPending} onClick={() => move.mutate({ place: null })}>
          <Trans>Forget my place</Trans>
        </Button>
      )}
      <PlaceDialog isOpen={isOpen} onClose={() => setOpen(false)} onChosen={choose} />
    </>
  )
}

/** Where one is, as far as Indigo knows it: a disc. */
export const PlacePage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`My place`} hasBack>
      <Place />
    </OwnPage>
  )
}
