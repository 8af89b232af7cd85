import * as z from 'zod'
import type { Local } from '../laptop/local-file.ts'
import { callCognito } from '../seed/call-cognito.ts'
import { callApi, Surprise, type Ask } from './call-api.ts'

/** Somebody who has signed up and in. */
export type Member = {
  readonly name: string
  readonly id: string
  /** Asks the API in their name. */
  readonly ask: (path: string, ask?: Omit<Ask, 'token'>, expected?: number) => Promise<Record<string, unknown>>
}

const SignedUp = z.object({ UserSub: z.string() })
const SignedIn = z.object({ AuthenticationResult: z.object({ AccessToken: z.string() }) })
const Inbox = z.object({ items: z.array(z.object({ to: z.array(z.string()), code: z.string().optional() })) })

const password = 'a quiet green pond'
const triesMost = 50
const pauseMs = 100

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The code that was mailed to an address. */
const codeFor = async (mail: string, address: string): Promise<string> => {
  for (let tries = 0; tries < triesMost; tries += 1) {
    const { items } = Inbox.parse(await callApi(mail, '/messages'))
    const code = items.find(({ to }) => to.includes(address))?.code
    if (code !== undefined) return code
    await pause(pauseMs)
  }
  throw new Surprise(`No code came for ${address}`)
}

const signIn = async (cognito: Local['cognito'], address: string): Promise<string> => {
  const answer = await callCognito(cognito, 'InitiateAuth', {
    ClientId: cognito.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: address, PASSWORD: password },
  })
  return SignedIn.parse(answer).AuthenticationResult.AccessToken
}

/** Signs somebody up with an address, a password and the code from the mail, and in. @param group where an operator puts them */
export const join = async (
  { api, mail, cognito }: Local,
  { name, address, group }: { name: string; address: string; group?: string },
): Promise<Member> => {
  const { UserSub: id } = SignedUp.parse(
    await callCognito(cognito, 'SignUp', {
      ClientId: cognito.clientId,
      Username: address,
      Password: password,
      UserAttributes: [
        { Name: 'email', Value: address },
        { Name: 'nickname', Value: name },
        { Name: 'locale', Value: 'en' },
      ],
    }),
  )
  const ConfirmationCode = await codeFor(mail, address)
  await callCognito(cognito, 'ConfirmSignUp', { ClientId: cognito.clientId, Username: address, ConfirmationCode })
  const user = { UserPoolId: cognito.userPoolId, Username: address }
  if (group !== undefined) await callCognito(cognito, 'AdminAddUserToGroup', { ...user, GroupName: group })
  const token = await signIn(cognito, address)
  return { name, id, ask: (path, ask = {}, expected = 200) => callApi(api, path, { ...ask, token }, expected) }
}
