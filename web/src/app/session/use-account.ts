import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useSession } from './session.ts'

/** Sends visitors to the sign-in and back; what they wanted to do goes on afterwards. Returns false for visitors. */
export const useAccountFor = (): ((after?: string) => boolean) => {
  const session = useSession()
  const navigate = useNavigate()
  const here = useRouterState({ select: ({ location }) => location.href })
  return (after = here) => {
    if (session.status === 'member') return true
    void navigate({ to: '/sign-in', search: { after } })
    return false
  }
}
