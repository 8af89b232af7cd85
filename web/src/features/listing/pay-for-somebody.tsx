import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import type { OwnAssociation } from '../associations/queries.ts'
import type { Listing } from './queries.ts'

type PayForSomebodyProps = { listing: Listing; teams: readonly OwnAssociation[] }

/** From an offer to the desk, where one's association may pay for somebody who needs it. */
export const PayForSomebody = ({ listing: { id, kind, value }, teams }: PayForSomebodyProps) =>
  kind === 'offer' &&
  value > 0 &&
  teams.map((team) => (
    <LinkButton
      key={team.id}
      look="plain"
      isWide
      to="/associations/$associationId/desk/sponsor"
      params={{ associationId: team.id }}
      hash={id}
    >
      <Trans>
        Pay for somebody as <bdi>{team.name}</bdi>
      </Trans>
    </LinkButton>
  ))
