import { expect, it, onTestFinished } from 'vitest'
import type { Model } from '../assembly/model.ts'
import type { Laptop } from './laptop.ts'
import { startLaptop } from './start-laptop.ts'
import { testAssembly } from './test-assembly.ts'

const running = async (adapt: (model: Model) => Model = (model) => model): Promise<Laptop> => {
  const laptop = await startLaptop({ country: 'FR', assembly: await testAssembly(), schedules: false, adapt })
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

/** Signs a member up; the answer to the confirmation, which runs the trigger, comes back. */
const signUp = async (laptop: Laptop, email: string): Promise<unknown> => {
  const UserAttributes = [{ Name: 'email', Value: email }]
  await post(laptop, 'SignUp', { Username: email, Password: 'a long password', UserAttributes })
  const ConfirmationCode = laptop.inbox.messages(email)[0]?.code
  return post(laptop, 'ConfirmSignUp', { Username: email, ConfirmationCode })
}

it('runs the country as it is synthesised: sign-up, trigger, API', async () => {
  const laptop = await running()
  expect(await signUp(laptop, 'zahra@example.org')).toEqual({})
  const token = laptop.identity.mintAccessToken({ sub: '00000000-0000-4000-8000-000000000000' })
  const country = await fetch(`${laptop.local.api}/v1/country`)
  expect(await country.json()).toMatchObject({ code: 'FR' })
  expect((await fetch(`${laptop.local.api}/v1/me`)).status).toBe(401)
  const me = await fetch(`${laptop.local.api}/v1/me`, { headers: { authorization: `Bearer ${token}` } })
  expect(me.status).toBeLessThan(500)
})

it('fails where a role lacks one grant', async () => {
  const laptop = await running(without('welcome', 'dynamodb:PutItem'))
  expect(await signUp(laptop, 'zahra@example.org')).toMatchObject({ __type: 'UserLambdaValidationException' })
})
