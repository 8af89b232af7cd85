import * as z from 'zod'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Model } from '../assembly/model.ts'
import type { Laptop } from './laptop.ts'
import { startLaptop } from './start-laptop.ts'
import { testAssembly } from './test-assembly.ts'

const SignUp = z.object({ UserSub: z.string() })

let assembly: string
beforeAll(async () => {
  assembly = await testAssembly()
})

const running = async (adapt: (model: Model) => Model = (model) => model): Promise<Laptop> => {
  const laptop = await startLaptop({ country: 'FR', assembly, schedules: false, adapt })
  onTestFinished(laptop.stop)
  return laptop
}

/** The model in which the role of a function has lost one action. */
const without =
  (label: string, action: string) =>
  (model: Model): Model => {
    const { roleArn } = model.functions.find((one) => one.label === label) ?? {}
    return {
      ...model,
      roles: model.roles.map((role) =>
        role.arn === roleArn
          ? {
              name: role.name,
              arn: role.arn,
              statements: role.statements.map((statement) => ({
                ...statement,
                Action: statement.Action?.filter((one) => one !== action),
              })),
            }
          : role,
      ),
    }
  }

const post = async (laptop: Laptop, operation: string, body: object): Promise<unknown> => {
  const answer = await fetch(laptop.local.cognito.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
    body: JSON.stringify({ ClientId: laptop.local.cognito.clientId, ...body }),
  })
  return answer.json()
}

/** Signs a member up, trigger included; the status of a call with their token comes back. */
const aMember = async (laptop: Laptop) => {
  const email = 'zahra@example.org'
  const UserAttributes = [{ Name: 'email', Value: email }]
  const { UserSub } = SignUp.parse(
    await post(laptop, 'SignUp', { Username: email, Password: 'a long password', UserAttributes }),
  )
  const ConfirmationCode = laptop.inbox.messages(email)[0]?.code
  expect(await post(laptop, 'ConfirmSignUp', { Username: email, ConfirmationCode })).toEqual({})
  const authorization = `Bearer ${laptop.identity.mintAccessToken({ sub: UserSub })}`
  return async (path: string) => (await fetch(`${laptop.local.api}${path}`, { headers: { authorization } })).status
}

it('runs the country as it is synthesised', async () => {
  const laptop = await running()
  const country = await fetch(`${laptop.local.api}/v1/country`)
  expect(await country.json()).toMatchObject({ code: 'FR' })
  expect((await fetch(`${laptop.local.api}/v1/me`)).status).toBe(401)
  const statusOf = await aMember(laptop)
  expect([await statusOf('/v1/me'), await statusOf('/v1/me/entries')]).toEqual([200, 200])
})

it('fails where a role lacks one grant, and only there', async () => {
  const laptop = await running(without('me', 'dynamodb:Query'))
  const statusOf = await aMember(laptop)
  expect([await statusOf('/v1/country'), await statusOf('/v1/me/entries')]).toEqual([200, 500])
})
