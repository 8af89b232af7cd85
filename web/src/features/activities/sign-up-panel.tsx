import { Trans } from '@lingui/react/macro'
import type { Signup } from '../../../../shared/model/activity-views.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { useAccountFor } from '../../app/session/use-account.ts'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './activity-view.module.css'
import type { OwnSignup } from './queries.ts'

export type SignUpActs = { signUp: () => Promise<Signup>; leave: () => Promise<void> }

type SignUpPanelProps = SignUpActs & {
  mine: OwnSignup | undefined
  isFull: boolean
  /** Why nobody can sign up or leave any more. */
  over: 'cancelled' | 'begun' | undefined
}

/** Events and missions, and what one goes to. */
const stale = [['activities'], ['signups']] as const

const Standing = ({ mine }: { mine: OwnSignup }) =>
  mine.status === 'going' ? (
    <div className={styles['standing']}>
      <p className={styles['strong']}>
        <Trans>You are going.</Trans>
      </p>
      <p className={styles['small']}>
        <Trans>You cannot come? Give your place back, so that somebody else can.</Trans>
      </p>
    </div>
  ) : (
    <div className={styles['standing']}>
      <p className={styles['strong']}>
        <Trans>You are number {formats.number(mine.position ?? 1)} on the waiting list.</Trans>
      </p>
      <p className={styles['small']}>
        <Trans>When somebody leaves, you move up by yourself. We tell you.</Trans>
      </p>
    </div>
  )

const TooLate = ({ over }: { over: 'cancelled' | 'begun' }) => (
  <Notice tone={over === 'cancelled' ? 'warning' : 'info'}>
    {over === 'cancelled' ? <Trans>It is cancelled.</Trans> : <Trans>It has begun or is over.</Trans>}
  </Notice>
)

/** Taking part: signing up, how one stands, and giving the place back. Visitors sign in first, and go on here. */
export const SignUpPanel = ({ mine, isFull, over, signUp, leave }: SignUpPanelProps) => {
  const accountFor = useAccountFor()
  const move = useMove<'signUp' | 'leave', unknown>((act) => (act === 'signUp' ? signUp() : leave()), stale)
  if (over) return <TooLate over={over} />
  const isBusy = move.isPending
  return (
    <>
      <div aria-live="polite">{mine && <Standing mine={mine} />}</div>
      <RefusalNotice error={move.error} />
      {mine ? (
        <Button isWide isBusy={isBusy} onClick={() => move.mutate('leave')}>
          {mine.status === 'going' ? <Trans>Give my place back</Trans> : <Trans>Leave the waiting list</Trans>}
        </Button>
      ) : (
        <Button look="main" isWide isBusy={isBusy} onClick={() => accountFor() && move.mutate('signUp')}>
          {isFull ? <Trans>Join the waiting list</Trans> : <Trans>Sign up</Trans>}
        </Button>
      )}
    </>
  )
}
