import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { placeNameQuery } from '../me/queries.ts'
import styles from './activity-view.module.css'
import type { Event, Mission } from './queries.ts'

const Fact = ({ word, children }: { word: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{word}</dt>
    <dd>{children}</dd>
  </div>
)

/** Nobody is led into a meeting that is cancelled. */
const Meeting = ({ link }: { link: string | undefined }) =>
  link === undefined ? (
    <Trans>The link stands here for who is going.</Trans>
  ) : (
    <a href={link} target="_blank" rel="noreferrer noopener">
      <Trans>Open the meeting</Trans>
    </a>
  )

/** Where it is: a place in the association’s words, or a link for who is going. */
const Where = ({ activity }: { activity: Event | Mission }) => {
  const { remote, remoteLink, status, venue, place } = activity
  const { data: name } = useQuery(placeNameQuery(remote ? undefined : place))
  return (
    <Fact word={<Trans>Where</Trans>}>
      {venue !== undefined && (
        <p>
          <UserText text={venue} />
        </p>
      )}
      {name != null && (
        <p>
          <Trans>
            around <UserText text={name} />
          </Trans>
        </p>
      )}
      {remote && (
        <p>
          <Trans>At a distance, by phone or computer.</Trans> {status === 'open' && <Meeting link={remoteLink} />}
        </p>
      )}
    </Fact>
  )
}

/** What both events and missions say of themselves. */
export const ActivityFacts = ({ activity, children }: { activity: Event | Mission; children?: ReactNode }) => {
  const { languages = [], language, minAge, accessNotes, associationId, associationName } = activity
  return (
    <dl className={styles['facts']}>
      {children}
      <Where activity={activity} />
      <Fact word={<Trans>Languages</Trans>}>
        {formats.list((languages.length > 0 ? languages : [language]).map(formats.languageName))}
      </Fact>
      {minAge !== undefined && minAge > 0 && (
        <Fact word={<Trans>Age</Trans>}>
          <Trans>from {formats.number(minAge)} years</Trans>
        </Fact>
      )}
      {accessNotes !== undefined && (
        <Fact word={<Trans>Access</Trans>}>
          <UserText text={accessNotes} language={language} className={view['description']} />
        </Fact>
      )}
      <Fact word={<Trans>Organised by</Trans>}>
        <LinkButton look="plain" to="/associations/$associationId" params={{ associationId }}>
          <bdi>{associationName}</bdi>
        </LinkButton>
      </Fact>
    </dl>
  )
}
