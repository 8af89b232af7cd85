import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from '../../shared/errors.ts'
import type { Delivery } from '../../shared/model/credentials.ts'

/** Where Cognito sent a code, or says it did: it tells nobody who is registered. */
export const deliveryOf = (details: CodeDeliveryDetailsType | undefined): { delivery: Delivery } => {
  assert(details?.Destination, 'a code that was sent has a destination')
  return { delivery: { medium: details.DeliveryMedium === 'SMS' ? 'sms' : 'email', destination: details.Destination } }
}
