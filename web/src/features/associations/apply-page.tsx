import { Trans, useLingui } from '@lingui/react/macro'
import { OwnPage } from '../me/own-page.tsx'
import { ApplyForm } from './apply-form.tsx'

/** Registering an association. An operator looks at it afterwards. */
export const ApplyPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`Register an association`} hasBack>
      <p>
        <Trans>
          Tell us about your association. Somebody looks at it, and you hear from us here and by e-mail. Then you can
          invite your team.
        </Trans>
      </p>
      <ApplyForm />
    </OwnPage>
  )
}
