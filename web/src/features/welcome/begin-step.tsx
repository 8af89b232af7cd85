import { Trans } from '@lingui/react/macro'
import { useSession } from '../../app/session/session.ts'
import { changeSettings } from '../../app/settings.ts'
import { LinkButton } from '../../ui/button.tsx'
import { WelcomeTogetherPicture } from '../../ui/pictures/welcome-together.tsx'
import styles from './step.module.css'

const finish = (): void => changeSettings({ welcomed: true })

/** The ways in: looking around needs no account. */
export const BeginStep = () => {
  const { status } = useSession()
  return (
    <div className={styles['step']}>
      <WelcomeTogetherPicture className={styles['picture']} />
      <p className={styles['centred']}>
        <Trans>Look around as long as you like. To ask or to give, become a member. It is free.</Trans>
      </p>
      <div className={styles['end']}>
        <LinkButton look="main" isWide to="/nearby" onClick={finish}>
          <Trans>Look around</Trans>
        </LinkButton>
        {status !== 'member' && (
          <>
            <LinkButton isWide to="/sign-up" onClick={finish}>
              <Trans>Become a member</Trans>
            </LinkButton>
            <LinkButton look="plain" isWide to="/sign-in" onClick={finish}>
              <Trans>I am a member</Trans>
            </LinkButton>
          </>
        )}
      </div>
    </div>
  )
}
