import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '../../ui/button.tsx'
import panel from '../../ui/panel.module.css'
import { OwnPage } from './own-page.tsx'
import { OwnHands } from './security/own-hands.tsx'
import { ownHandsQuery } from './security/own-hands-query.ts'
import { Totp } from './security/totp.tsx'

const after = '/me/security'

/** Where an association helps to sign in, no code could be sent. */
const Password = () => {
  const { data } = useQuery(ownHandsQuery())
  if (data?.isAssisted) return undefined
  return (
    <section className={panel['panel']}>
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
}

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
