import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import type { Association } from './queries.ts'

const Reason = ({ reason }: { reason: string | undefined }) =>
  reason !== undefined && (
    <p>
      <Trans>The reason:</Trans> <UserText className={view['description']} text={reason} />
    </p>
  )

/** How an association stands that is not verified; its team and who applied read it. */
export const ApplicationStatus = ({ association: { status, reason } }: { association: Association }) => {
  if (status === 'pending') {
    return (
      <Notice>
        <p>
          <Trans>Somebody looks at it now: who you are, and your number in the register.</Trans>
        </p>
        <p>
          <Trans>We tell you as soon as it is decided. Until then only you see this page.</Trans>
        </p>
      </Notice>
    )
  }
  if (status === 'refused') {
    return (
      <Notice tone="warning">
        <p>
          <Trans>The association was not accepted.</Trans>
        </p>
        <Reason reason={reason} />
        <LinkButton look="plain" to="/associations/apply">
          <Trans>Register it again</Trans>
        </LinkButton>
      </Notice>
    )
  }
  if (status === 'suspended') {
    return (
      <Notice tone="warning">
        <p>
          <Trans>The association is suspended. Its team cannot act for it now.</Trans>
        </p>
        <Reason reason={reason} />
      </Notice>
    )
  }
  return undefined
}
