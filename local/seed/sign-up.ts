import * as z from 'zod'
import type { Local } from '../laptop/local-file.ts'
import { callCognito } from './call-cognito.ts'
import type { DemoAccount } from './demo-accounts.ts'

const SignedUp = z.object({ UserSub: z.string() })

/** Signs a demo account up, and says its `sub`. It can sign in once it is admitted. */
export const signUp = async (cognito: Local['cognito'], account: DemoAccount, locale: string): Promise<string> => {
  const answer = await callCognito(cognito, 'SignUp', {
    ClientId: cognito.clientId,
    Username: account.name,
    Password: account.password,
    UserAttributes: [
      { Name: 'email', Value: account.name },
      { Name: 'locale', Value: locale },
    ],
  })
  return SignedUp.parse(answer).UserSub
}

/** Confirms a demo account, so that the pool's triggers run, and puts it into its group. */
export const admit = async (cognito: Local['cognito'], { name, group }: DemoAccount): Promise<void> => {
  const user = { UserPoolId: cognito.userPoolId, Username: name }
  const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
  await callCognito(cognito, 'AdminUpdateUserAttributes', { ...user, UserAttributes })
  await callCognito(cognito, 'AdminConfirmSignUp', user)
  if (group) await callCognito(cognito, 'AdminAddUserToGroup', { ...user, GroupName: group })
}
