import { auth } from '../../shared/contract/auth.ts'
import { api } from '../runtime/api.ts'
import { appWithoutTable } from '../runtime/app-without-table.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { endSession } from './end-session.ts'
import { proveSecondFactor } from './prove-second-factor.ts'
import { proveSignIn } from './prove-sign-in.ts'
import { proveTotp } from './prove-totp.ts'
import { readTotp } from './read-totp.ts'
import { removeTotp } from './remove-totp.ts'
import { renewSession } from './renew-session.ts'
import { sendPasswordCode } from './send-password-code.ts'
import { sendSignUpCode } from './send-sign-up-code.ts'
import { setPassword } from './set-password.ts'
import { signUp } from './sign-up.ts'
import { startSignIn } from './start-sign-in.ts'
import { startTotp } from './start-totp.ts'

export const handler = api(auth, appWithoutTable, {
  signUp,
  sendSignUpCode,
  confirmSignUp,
  startSignIn,
  proveSignIn,
  proveSecondFactor,
  renewSession,
  endSession,
  sendPasswordCode,
  setPassword,
  readTotp,
  startTotp,
  proveTotp,
  removeTotp,
})
