import { assisted } from '../../shared/contract/assisted.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { confirmOwnAddress } from './confirm-own-address.ts'
import { openInvitation } from './open-invitation.ts'
import { readInvitation } from './read-invitation.ts'
import { readOwnHands } from './read-own-hands.ts'
import { sendOwnAddressCode } from './send-own-address-code.ts'

export const handler = api(assisted, runningApp, {
  readInvitation,
  openInvitation,
  readOwnHands,
  sendOwnAddressCode,
  confirmOwnAddress,
})
