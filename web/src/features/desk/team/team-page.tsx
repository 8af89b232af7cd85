import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../app/session/session.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { coordinates, useOwnAssociation } from '../frame/own-association.ts'
import { teamQuery } from '../queries.ts'
import { Acts } from './acts.tsx'
import { Invite } from './invite.tsx'
import { TeamRow } from './team-row.tsx'

const listHeight = 240

const Everybody = () => {
  const own = useOwnAssociation()
  const session = useSession()
  const query = useQuery(teamQuery(own.id))
  if (!query.data) return <Waiting query={query} height={listHeight} />
  return (
    <ul className={styles['list']}>
      {query.data.items.map((member) => (
        <TeamRow
          key={member.member}
          member={member}
          isMine={session.status === 'member' && session.member === member.member}
          canChange={coordinates(own)}
        />
      ))}
    </ul>
  )
}

/** Who is in the team, with which role; coordinators invite and change. */
export const TeamPage = () => {
  const { t } = useLingui()
  const own = useOwnAssociation()
  return (
    <DeskPart title={t`Team`}>
      <Everybody />
      {coordinates(own) && <Invite />}
      <section className={styles['section']}>
        <h2>
          <Trans>Who did what</Trans>
        </h2>
        <Acts />
      </section>
    </DeskPart>
  )
}
