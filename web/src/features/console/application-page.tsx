import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { Page } from '../../ui/page.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { associationStatusWords } from '../associations/words.ts'
import styles from '../desk/frame/desk.module.css'
import { Waiting } from '../me/waiting.tsx'
import { ApplicationFacts } from './application-facts.tsx'
import { Decide } from './decide.tsx'
import { type Application, applicationQuery } from './queries.ts'

const route = getRouteApi('/console/associations/$associationId')
const wholeHeight = 640

const Decisions = ({ decisions }: Pick<Application, 'decisions'>) => {
  const { i18n } = useLingui()
  if (decisions.length === 0) return undefined
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Decisions</Trans>
      </h2>
      <ul className={styles['list']}>
        {decisions.map(({ at, decision, reason }) => (
          <li key={at}>
            <strong>{i18n._(associationStatusWords[decision])}</strong>
            <UserText as="p" className={view['description']} text={reason} />
            <span className={styles['small']}>{formats.day(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One association as operators look at it, and their decision. */
export const ApplicationPage = () => {
  const { t } = useLingui()
  const { associationId } = route.useParams()
  const query = useQuery(applicationQuery(associationId))
  const { data: application } = query
  return (
    <Page title={application?.name ?? t`Association`} hasBack isWide>
      {application ? (
        <div className={styles['part']}>
          <ApplicationFacts application={application} />
          <Decide key={application.id} application={application} />
          <Decisions decisions={application.decisions} />
        </div>
      ) : (
        <Waiting query={query} height={wholeHeight} />
      )}
    </Page>
  )
}
