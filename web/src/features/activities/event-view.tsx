import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../app/association-api.ts'
import { clock } from '../../i18n/clock.ts'
import { formats } from '../../i18n/formats.ts'
import { Listen } from '../../ui/listen.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import panel from '../../ui/panel.module.css'
import { useTranslation } from '../listing/use-translation.tsx'
import { RemoteBadge } from '../listings/kind-badge.tsx'
import { ActivityBadge } from './activity-badge.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import styles from './activity-view.module.css'
import { AddToCalendar } from './add-to-calendar.tsx'
import { Attended } from './attended.tsx'
import { DidItHelp } from './did-it-help.tsx'
import { mayAnswer } from './may-answer.ts'
import { PlacesLeft } from './places-left.tsx'
import type { Event } from './queries.ts'
import { SignUpPanel } from './sign-up-panel.tsx'

const When = ({ event: { startsAt, endsAt, timeZone, series } }: { event: Event }) => (
  <div>
    <dt>
      <Trans>When</Trans>
    </dt>
    <dd>
      <p>{clock.day(startsAt, timeZone)}</p>
      <p>{clock.hours(startsAt, endsAt, timeZone)}</p>
      {series && series.of > 1 && (
        <p className={styles['small']}>
          <Trans>
            Date {formats.number(series.occurrence + 1)} of {formats.number(series.of)}
          </Trans>
        </p>
      )}
    </dd>
  </div>
)

/** An event with all that is known of it, and the way to take part. */
export const EventView = ({ event }: { event: Event }) => {
  const { id, title, description, language, mine, capacity, going, waiting, startsAt, endsAt } = event
  const [now] = useState(() => Date.now())
  const shown = useTranslation(description, language)
  const over = event.status === 'cancelled' ? 'cancelled' : Date.parse(startsAt) <= now ? 'begun' : undefined
  return (
    <article className={view['view']}>
      <div className={styles['badges']}>
        <ActivityBadge type="event" />
        {event.remote && <RemoteBadge />}
        <Listen text={`${title}. ${description}`} language={language} />
        {shown.button}
      </div>
      <ActivityFacts activity={event}>
        <When event={event} />
      </ActivityFacts>
      <section className={panel['panel']} aria-label={title}>
        {over === undefined && (
          <p>
            <PlacesLeft places={capacity} going={going} waiting={waiting} />
          </p>
        )}
        <SignUpPanel
          mine={mine}
          isFull={going >= capacity}
          over={over}
          signUp={() => associationApi.signUpForEvent({ id })}
          leave={() => associationApi.leaveEvent({ id })}
        />
        {mine && (
          <Attended
            mine={mine}
            endsAt={endsAt}
            now={now}
            reply={(text) => associationApi.replyToEventAbsence({ id, text })}
          />
        )}
        {event.status === 'open' && mayAnswer(mine, startsAt, now) && (
          <DidItHelp
            isAnswered={mine?.answered === true}
            say={(answer) => associationApi.answerEvent({ id, answer })}
          />
        )}
      </section>
      <UserText as="p" className={view['description']} text={shown.text} language={shown.language} />
      {over === undefined && <AddToCalendar read={() => associationApi.readEventFile({ id })} />}
    </article>
  )
}
