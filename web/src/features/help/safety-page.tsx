import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../app/country-query.ts'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { BlockIcon, HelpIcon, LockIcon, WarningIcon } from '../../ui/icons/signs.tsx'
import { Page } from '../../ui/page.tsx'
import { SafePlacePicture } from '../../ui/pictures/step-pictures.tsx'
import { Emergency } from './emergency.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { Rule } from './rule.tsx'

/** How to stay safe, what is not allowed, and where help is. */
export const SafetyPage = () => {
  const { t } = useLingui()
  const { data: country } = useQuery(countryQuery())
  const minAge = country && formats.number(country.economy.minAge)
  return (
    <Page title={t`Staying safe`} hasBack>
      <Emergency />
      <Rule picture={<SafePlacePicture />} title={<Trans>Meet where others are</Trans>}>
        <p>
          <Trans>
            Meet by day in a public place: a library, a station, an association. Tell somebody where you go. You may
            always say no and leave.
          </Trans>
        </p>
      </Rule>
      <Rule picture={<LockIcon />} title={<Trans>Keep for yourself</Trans>}>
        <p>
          <Trans>
            Never show or send papers, bank cards, passwords or codes from your phone. Nobody from Indigo asks for them.
            The code of a hand-over is for the moment when you meet.
          </Trans>
        </p>
      </Rule>
      <Rule picture={<WarningIcon />} title={<Trans>Not allowed</Trans>}>
        <NotAllowed />
        {minAge !== undefined && (
          <p>
            <Trans>Members are {minAge} or older. Who is younger takes part through an association.</Trans>
          </p>
        )}
      </Rule>
      <Rule picture={<BlockIcon />} title={<Trans>Block somebody</Trans>}>
        <p>
          <Trans>
            Open their page and press Block. It works at once: neither of you sees or writes to the other any more. They
            are not told.
          </Trans>
        </p>
        <LinkButton to="/me/blocks">
          <Trans>People I blocked</Trans>
        </LinkButton>
      </Rule>
      <Rule picture={<HelpIcon />} title={<Trans>Something went wrong</Trans>}>
        <p>
          <Trans>
            Open the exchange and choose what went wrong. You can cancel, or ask a moderator to decide. A moderator
            reads both sides, and your Digos wait until then.
          </Trans>
        </p>
        <LinkButton to="/exchanges">
          <Trans>Go to my exchanges</Trans>
        </LinkButton>
      </Rule>
    </Page>
  )
}
