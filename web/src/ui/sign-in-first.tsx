import { Trans } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { useSession } from '../app/session/session.ts'
import { LinkButton } from './button.tsx'
import { WelcomeTogetherPicture } from './pictures/welcome-together.tsx'
import { EmptyState, Skeleton } from './states.tsx'

const height = 320

/** What a visitor sees where only members have something: why, and the way in; afterwards they are back here. */
export const SignInFirst = () => {
  const { status } = useSession()
  const after = useRouterState({ select: ({ location }) => location.href })
  if (status === 'starting') return <Skeleton height={height} />
  return (
    <EmptyState
      picture={<WelcomeTogetherPicture />}
      title={<Trans>This page is yours alone.</Trans>}
      text={<Trans>Sign in, or become a member. It is free.</Trans>}
      action={
        <LinkButton look="main" to="/sign-in" search={{ after }}>
          <Trans>Sign in</Trans>
        </LinkButton>
      }
    />
  )
}
