import { runningApp } from '../runtime/running-app.ts'
import { welcomeUser } from '../runtime/welcome-user.ts'
import { afterConfirmation } from './after-confirmation.ts'

/** Cognito's post-confirmation trigger: whoever has just joined finds an account with the welcome grant. */
export const handler = afterConfirmation((id, attributes) => welcomeUser(runningApp(), id, attributes))
