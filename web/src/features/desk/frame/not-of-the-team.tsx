import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../../ui/button.tsx'
import { LostPicture } from '../../../ui/pictures/no-way-pictures.tsx'
import { EmptyState } from '../../../ui/states.tsx'

/** What everybody else sees of a team's space. */
export const NotOfTheTeam = ({ associationId }: { associationId: string }) => (
  <EmptyState
    picture={<LostPicture />}
    title={<Trans>This page is for the association’s team.</Trans>}
    text={
      <Trans>Ask a coordinator to invite you. If you are invited already, say yes on the association’s page.</Trans>
    }
    action={
      <LinkButton look="main" to="/associations/$associationId" params={{ associationId }}>
        <Trans>See the association’s page</Trans>
      </LinkButton>
    }
  />
)
