import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { CalendarIcon } from '../../ui/icons/edit.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { AppointmentDialog } from './appointment-dialog.tsx'
import styles from './exchange-view.module.css'
import type { Exchange } from './queries.ts'

/** When and where the two meet; only they see it. */
export const AppointmentPanel = ({ exchange }: { exchange: Exchange }) => {
  const [isOpen, setOpen] = useState(false)
  const { appointment } = exchange
  return (
    <div className={styles['meeting']}>
      {appointment && (
        <p>
          <strong>
            {formats.weekday(appointment.at)} {formats.day(appointment.at)} · {formats.time(appointment.at)}
          </strong>
          {appointment.place !== undefined && (
            <>
              <br />
              <UserText text={appointment.place} />
            </>
          )}
          {appointment.remoteLink !== undefined && (
            <>
              <br />
              <a href={appointment.remoteLink} target="_blank" rel="noreferrer noopener">
                <Trans>Open the video link</Trans>
              </a>
            </>
          )}
        </p>
      )}
      <Button icon={<CalendarIcon />} onClick={() => setOpen(true)}>
        {appointment ? <Trans>Propose another time</Trans> : <Trans>Propose a time and a place</Trans>}
      </Button>
      <AppointmentDialog exchange={exchange} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  )
}
