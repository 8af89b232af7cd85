import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../app/association-api.ts'
import { Listen } from '../../ui/listen.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { useTranslation } from '../listing/use-translation.tsx'
import { RemoteBadge } from '../listings/kind-badge.tsx'
import { ActivityBadge } from './activity-badge.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import styles from './activity-view.module.css'
import { DidItHelp } from './did-it-help.tsx'
import { mayAnswer } from './may-answer.ts'
import type { Mission } from './queries.ts'
import { ShiftRow } from './shift-row.tsx'

const Skills = ({ mission: { skills, language } }: { mission: Mission }) =>
  skills !== undefined &&
  skills.length > 0 && (
    <section className={styles['section']}>
      <h2>
        <Trans>What helps</Trans>
      </h2>
      <ul className={styles['list']}>
        {skills.map((skill) => (
          <li key={skill}>
            <UserText text={skill} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )

const Tasks = ({ mission: { tasks, language } }: { mission: Mission }) =>
  tasks !== undefined && (
    <section className={styles['section']}>
      <h2>
        <Trans>What is to be done</Trans>
      </h2>
      <UserText as="p" className={view['description']} text={tasks} language={language} />
    </section>
  )

/** The shifts to come first: what is over is only of interest to who was there. */
const Shifts = ({ mission }: { mission: Mission }) => {
  const [now] = useState(() => Date.now())
  const isOver = (startsAt: string): boolean => Date.parse(startsAt) <= now
  const shifts = [
    ...mission.shifts.filter(({ startsAt }) => !isOver(startsAt)),
    ...mission.shifts.filter(({ startsAt, mine }) => isOver(startsAt) && mine),
  ]
  return (
    <section className={styles['shifts']}>
      <h2>
        <Trans>Shifts</Trans>
      </h2>
      {shifts.length === 0 && (
        <p>
          <Trans>There is no shift to come.</Trans>
        </p>
      )}
      {shifts.map((shift) => (
        <ShiftRow key={shift.id} mission={mission} shift={shift} now={now} />
      ))}
      {mission.shifts.some(({ mine, startsAt }) => mayAnswer(mine, startsAt, now)) && (
        <DidItHelp
          isAnswered={mission.shifts.some(({ mine }) => mine?.answered === true)}
          say={(answer) => associationApi.answerMission({ id: mission.id, answer })}
        />
      )}
    </section>
  )
}

/** A mission with all that is known of it: one signs up for each shift. */
export const MissionView = ({ mission }: { mission: Mission }) => {
  const { title, description, language } = mission
  const shown = useTranslation(description, language)
  return (
    <article className={view['view']}>
      <div className={styles['badges']}>
        <ActivityBadge type="mission" />
        {mission.remote && <RemoteBadge />}
        <Listen text={`${title}. ${description}`} language={language} />
        {shown.button}
      </div>
      <UserText as="p" className={view['description']} text={shown.text} language={shown.language} />
      <Tasks mission={mission} />
      <Skills mission={mission} />
      <ActivityFacts activity={mission} />
      <Shifts mission={mission} />
    </article>
  )
}
