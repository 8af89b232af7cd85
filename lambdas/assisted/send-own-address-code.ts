import type { assisted } from '../../shared/contract/assisted.ts'
import { freePerson, requireAssisted } from '../../shared/data/assisted/own-hands.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { Refusal } from '../../shared/errors.ts'
import { deliveryOf } from '../runtime/delivery-of.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { nameAddress } from './own-address.ts'

/** Sends a code to an address that the caller says is theirs; until it comes back, all stays as it is. */
export const sendOwnAddressCode: Handler<typeof assisted.sendOwnAddressCode> = async ({ address }, caller, app) => {
  await requireAssisted(app, caller.id)
  const sent = await nameAddress(caller.token, address)
  if (sent) return deliveryOf(sent)
  // It was confirmed before, and the answer to that was lost.
  await freePerson(app, caller.id, addressHash(environment.addressKey(), address))
  throw new Refusal('not_assisted')
}
