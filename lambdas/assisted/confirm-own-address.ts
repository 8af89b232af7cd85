import type { assisted } from '../../shared/contract/assisted.ts'
import { freePerson, requireAssisted } from '../../shared/data/assisted/own-hands.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { confirmAddress } from './own-address.ts'

/** Takes an assisted account into its owner's own hands, who signs in by the address from then on. */
export const confirmOwnAddress: Handler<typeof assisted.confirmOwnAddress> = async (
  { address, code },
  { id, token },
  app,
) => {
  await requireAssisted(app, id)
  await confirmAddress(token, address, code)
  await freePerson(app, id, addressHash(environment.addressKey(), address))
}
