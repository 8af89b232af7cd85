import { Trans } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { dropDraft } from '../draft/draft-store.ts'

const route = getRouteApi('/publish')

/** The answer to an earlier try was lost: the draft is out already, as it was then. It stays until its writer has compared. */
const PublishedBefore = () => {
  const navigate = route.useNavigate()
  const throwAway = async (): Promise<void> => {
    await dropDraft()
    await navigate({ search: { step: 'photo' } })
  }
  return (
    <Notice tone="warning">
      <p>
        <Trans>This draft was published already, before your last changes. Nothing is published twice.</Trans>
      </p>
      <p>
        <LinkButton look="plain" to="/me/listings">
          <Trans>See my listings and change it there</Trans>
        </LinkButton>
        <Button look="plain" onClick={() => void throwAway()}>
          <Trans>Throw this draft away</Trans>
        </Button>
      </p>
    </Notice>
  )
}

/** Why it is not published yet, and what can be done. */
export const PublishTrouble = ({ error, onLater }: { error: unknown; onLater: () => void }) => {
  if (!error) return undefined
  if (error instanceof ApiProblem && error.code === 'key_reused') return <PublishedBefore />
  const isUnreachable = !(error instanceof ApiProblem) || error.status >= 500
  return (
    <>
      <RefusalNotice error={error} />
      {isUnreachable && (
        <Button onClick={onLater}>
          <Trans>Publish it later by itself</Trans>
        </Button>
      )}
    </>
  )
}
