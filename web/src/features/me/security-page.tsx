import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import styles from './me.module.css'
import { OwnPage } from './own-page.tsx'
import { OwnHands } from './security/own-hands.tsx'
import { Totp } from './security/totp.tsx'

const after = '/me/security'

const Password = () => (
  <section className={styles['card']}>
    <h2>
      <Trans>Password</Trans>
    </h2>
    <p>
      <Trans>To choose a new one, we send you a code. Nobody else can change it.</Trans>
    </p>
    <div>
      <LinkButton to="/forgotten-password" search={{ after }}>
        <Trans>Choose a new password</Trans>
      </LinkButton>
    </div>
  </section>
)

/** How one signs in: the password, and a second lock for those who want one. */
export const SecurityPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`Signing in`} hasBack>
      <OwnHands />
      <Password />
      <Totp />
    </OwnPage>
  )
}
