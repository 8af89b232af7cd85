import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../app/country-query.ts'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { KnownGaps } from './known-gaps.tsx'
import styles from './accessibility-page.module.css'

const statementHeight = 640

/** The country's accessibility statement. */
export const AccessibilityPage = () => {
  const { t } = useLingui()
  const { data: country, error, refetch } = useQuery(countryQuery())
  return (
    <Page title={t`Accessibility`} hasBack>
      {country ? (
        <Statement country={formats.countryName(country.code)} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={statementHeight} />
      )}
    </Page>
  )
}

const Statement = ({ country }: { country: string }) => (
  <div className={styles['statement']}>
    <p>
      <Trans>
        This statement is about Indigo in <bdi>{country}</bdi>. Everybody should be able to use it.
      </Trans>
    </p>
    <h2>
      <Trans>What we promise</Trans>
    </h2>
    <p>
      <Trans>
        We follow the rules WCAG 2.2, level AA, and EN 301 549. We have checked this ourselves, by machine and by hand.
        Nobody independent has checked it yet.
      </Trans>
    </p>
    <LinkButton to="/me/display">
      <Trans>Larger text, colours and motion</Trans>
    </LinkButton>
    <h2>
      <Trans>What does not work well yet</Trans>
    </h2>
    <KnownGaps />
    <h2>
      <Trans>Something does not work for you?</Trans>
    </h2>
    <p>
      <Trans>
        Tell an association near you, or whoever helps you with Indigo. Say which page it was and what happened. It
        reaches the people who run Indigo in <bdi>{country}</bdi>, and they must answer you.
      </Trans>
    </p>
    <p>
      <Trans>
        No answer, or not a good one? You may complain to the public office in <bdi>{country}</bdi> that watches over
        the accessibility of services. It costs nothing.
      </Trans>
    </p>
    <LinkButton to="/help">
      <Trans>Help</Trans>
    </LinkButton>
  </div>
)
