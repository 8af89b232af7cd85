import path from 'node:path'
import type { Model, UserPoolModel } from '../assembly/model.ts'
import { accessKeyIdOf } from '../functions/function-variables.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import type { CodeMessage } from '../identity/code-messages.ts'
import { startIdentity } from '../identity/start-identity.ts'
import type { RunningIdentity } from '../identity/start-identity.ts'
import type { Trigger } from '../identity/triggers.ts'
import type { Inbox } from '../mail/inbox.ts'
import { isPermitted } from '../roles/may-invoke.ts'

export type PoolOptions = {
  readonly port: number
  readonly dataFolder: string
  readonly model: Model
  readonly userPool: UserPoolModel
  readonly functions: () => FunctionHost
  readonly inbox: Inbox
  readonly log: (message: string) => void
}

const subjects: Readonly<Record<CodeMessage['kind'], string>> = {
  SignUp: 'Your code to sign up',
  ResendCode: 'Your code to sign up',
  ForgotPassword: 'Your code for a new password',
  AdminCreateUser: 'Your first password',
  UpdateUserAttribute: 'Your code to confirm the address',
  VerifyUserAttribute: 'Your code to confirm the address',
}

/** Cognito sends the words of a mail as HTML, those of a text message as they are. */
const deliver =
  (inbox: Inbox, from: string) =>
  ({ to, channel, kind, code, subject, text = `${subjects[kind]}: ${code}` }: CodeMessage): void => {
    const [title, body] = channel === 'sms' ? ['', { text }] : [subject ?? subjects[kind], { text: '', html: text }]
    inbox.add({ channel, from, to: [to], subject: title, ...body, code })
  }

/** A trigger is an invocation that must be permitted and must succeed; its failure's words reach the client, as in Cognito. */
const trigger =
  ({ model, userPool, functions }: PoolOptions, functionArn: string): Trigger =>
  async (event) => {
    const wanted = { functionArn, principal: 'cognito-idp.amazonaws.com', sourceArn: userPool.arn }
    if (!isPermitted(model.permissions, wanted)) throw new Error('AccessDeniedException')
    const answer = await functions().invoke(functionArn, JSON.stringify(event))
    if ('failure' in answer) throw new Error(answer.failure.errorMessage)
    return JSON.parse(answer.result)
  }

/** Starts the user pool of the assembly: its codes go to the inbox, its triggers to the functions. */
export const startPool = (options: PoolOptions): Promise<RunningIdentity> => {
  const { port, dataFolder, model, userPool, inbox, log } = options
  const functionKeys = new Set(model.functions.map(accessKeyIdOf))
  return startIdentity({
    port,
    dataFolder: path.join(dataFolder, 'identity'),
    region: userPool.region,
    pool: { id: userPool.id, properties: userPool.properties },
    client: { id: userPool.clientId, properties: userPool.clientProperties },
    groups: userPool.groups,
    triggers: Object.fromEntries(
      Object.entries(userPool.triggers).map(([name, arn]) => [name, trigger(options, arn)] as const),
    ),
    onCode: deliver(inbox, 'Indigo'),
    isFunctionKey: (accessKeyId) => functionKeys.has(accessKeyId),
    log: (message, error) => log(`${message}: ${String(error)}`),
  })
}
