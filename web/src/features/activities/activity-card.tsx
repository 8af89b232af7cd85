import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clock } from '../../i18n/clock.ts'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { Distance } from '../places/distance.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { RemoteBadge } from '../listings/kind-badge.tsx'
import { ActivityBadge } from './activity-badge.tsx'
import styles from './activity-card.module.css'
import { activityLink } from './activity-link.ts'
import type { ActivityCard as Card } from './queries.ts'

/** In which languages it is held; where nobody has said so, in the one that it is described in. */
const Spoken = ({ card: { languages, language } }: { card: Card }) => {
  const spoken = languages && languages.length > 0 ? languages : [language]
  return formats.list(spoken.map(formats.languageName))
}

/** Until when; a mission of several days begins with its next shift. */
const Hours = ({ card: { startsAt, endsAt }, timeZone }: { card: Card; timeZone: string }) =>
  clock.isOneDay(startsAt, endsAt, timeZone) ? (
    clock.hours(startsAt, endsAt, timeZone)
  ) : (
    <Trans>
      from {clock.time(startsAt, timeZone)}, until {formats.shortDay(endsAt)}
    </Trans>
  )

type ActivityCardProps = {
  card: Card
  timeZone: string
  /** Says the day as well, for where no heading does. */
  hasDay?: boolean
}

/** An event or a mission in a list. */
export const ActivityCard = ({ card, timeZone, hasDay = false }: ActivityCardProps) => {
  const { type, places } = card
  return (
    <article className={`${frame['card']} ${frame['ofAssociation']}`}>
      <div className={frame['line']}>
        <ActivityBadge type={type} />
        {card.remote && <RemoteBadge />}
      </div>
      <h3 className={frame['title']}>
        <Link {...activityLink(type, card.id)}>
          <UserText text={card.title} language={card.language} />
        </Link>
      </h3>
      <div className={styles['when']}>
        {hasDay && <p>{clock.day(card.startsAt, timeZone)}</p>}
        <p>
          <Hours card={card} timeZone={timeZone} />
        </p>
      </div>
      <p className={frame['small']}>
        <bdi>{card.associationName}</bdi>
        {' · '}
        {!card.remote && <Distance km={card.distanceKm} />}
        <Spoken card={card} />
        {' · '}
        <Plural value={places} one={`${formats.number(places)} place`} other={`${formats.number(places)} places`} />
      </p>
    </article>
  )
}
