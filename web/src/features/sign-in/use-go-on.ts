import { useNavigate } from '@tanstack/react-router'
import { changeSettings } from '../../app/settings.ts'

/** Goes on with what asked for an account, or to the list. */
export const useGoOn = (after: string | undefined): (() => Promise<void>) => {
  const navigate = useNavigate()
  return () => {
    changeSettings({ welcomed: true })
    return navigate({ href: after ?? '/nearby', replace: true })
  }
}
