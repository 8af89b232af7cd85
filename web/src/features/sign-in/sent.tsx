import { Trans } from '@lingui/react/macro'

type SentProps = { delivery: { medium: 'email' | 'sms'; destination: string } | undefined }

/** Where a code went, as far as that may be told. */
export const Sent = ({ delivery }: SentProps) => {
  if (!delivery) {
    return (
      <p>
        <Trans>We sent you a code. It can take a minute.</Trans>
      </p>
    )
  }
  const destination = <bdi dir="ltr">{delivery.destination}</bdi>
  return (
    <p>
      {delivery.medium === 'email' ? (
        <Trans>We sent a code by e-mail to {destination}. It can take a minute. Look in the spam folder as well.</Trans>
      ) : (
        <Trans>We sent a code by message to {destination}. It can take a minute.</Trans>
      )}
    </p>
  )
}
