import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { HelpIcon, LockIcon } from '../../ui/icons/signs.tsx'
import { Page } from '../../ui/page.tsx'
import { DigosTopics } from './digos-topics.tsx'
import { ExchangeTopic } from './exchange-topic.tsx'
import styles from './help-page.module.css'
import { LanguageTopic } from './language-topic.tsx'
import { PrivacyTopics } from './privacy-topics.tsx'

/** What people ask first, each in a few sentences. */
export const HelpPage = () => {
  const { t } = useLingui()
  return (
    <Page title={t`Help`} hasBack>
      <DigosTopics />
      <ExchangeTopic />
      <LanguageTopic />
      <PrivacyTopics />
      <nav className={styles['more']} aria-label={t`More help`}>
        <LinkButton isWide icon={<LockIcon />} to="/safety">
          <Trans>Staying safe</Trans>
        </LinkButton>
        <LinkButton isWide icon={<HelpIcon />} to="/accessibility">
          <Trans>Can everybody use Indigo?</Trans>
        </LinkButton>
      </nav>
    </Page>
  )
}
