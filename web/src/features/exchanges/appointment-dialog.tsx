import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { SafePlacePicture } from '../../ui/pictures/step-pictures.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './dialog-form.module.css'
import type { Exchange } from './queries.ts'

type AppointmentDialogProps = { exchange: Exchange; isOpen: boolean; onClose: () => void }

/** The API takes a year; a day less keeps the device's clock out of it. */
const aheadMostMs = 364 * 24 * 60 * 60_000

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as an input of date and time wants it, in the time of the device. */
const localOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`

const Form = ({ exchange, onClose }: Omit<AppointmentDialogProps, 'isOpen'>) => {
  const { t } = useLingui()
  const { appointment } = exchange
  const [earliest] = useState(() => localOf(new Date()))
  const [latest] = useState(() => localOf(new Date(Date.now() + aheadMostMs)))
  const [at, setAt] = useState(appointment ? localOf(new Date(appointment.at)) : '')
  const [place, setPlace] = useState(appointment?.place ?? '')
  const [remoteLink, setRemoteLink] = useState(appointment?.remoteLink ?? '')
  const move = useMove(api.appoint, [['exchanges']])
  const propose = () =>
    move.mutate(
      {
        id: exchange.id,
        at: new Date(at).toISOString(),
        ...(place.trim() !== '' && { place: place.trim() }),
        ...(remoteLink.trim() !== '' && { remoteLink: remoteLink.trim() }),
      },
      { onSuccess: onClose },
    )
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        propose()
      }}
    >
      <TextField
        label={t`Day and time`}
        hint={t`At most one year from now.`}
        type="datetime-local"
        required
        min={earliest}
        max={latest}
        value={at}
        onChange={({ target }) => setAt(target.value)}
      />
      <TextField
        label={t`Place`}
        hint={t`A public place is best: a library, a station, a café.`}
        isOptional={t`(if you meet)`}
        maxLength={200}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
      />
      <TextField
        label={t`Video link`}
        isOptional={t`(if you meet at a distance)`}
        type="url"
        dir="ltr"
        maxLength={500}
        pattern="https://.*"
        value={remoteLink}
        onChange={({ target }) => setRemoteLink(target.value)}
      />
      <p className={styles['safe']}>
        <SafePlacePicture />
        <Trans>Only the two of you see this.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Propose</Trans>
      </Button>
    </form>
  )
}

/** Proposing when and where to meet; it holds until one of the two proposes something else. */
export const AppointmentDialog = ({ exchange, isOpen, onClose }: AppointmentDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`When and where?`} isOpen={isOpen} onClose={onClose}>
      <Form exchange={exchange} onClose={onClose} />
    </Dialog>
  )
}
