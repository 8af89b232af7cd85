import { refusal } from './refusal.ts'
import { attributeRecord, type UserRecord } from './user-record.ts'

/** The `LambdaConfig` keys that the laptop runs. */
export const TRIGGERS = ['PreSignUp', 'PostConfirmation', 'CustomMessage'] as const
type TriggerName = (typeof TRIGGERS)[number]

/** What Cognito hands to a trigger's function. */
export type TriggerEvent = {
  version: '1'
  region: string
  userPoolId: string
  userName: string
  callerContext: { awsSdkVersion: string; clientId: string }
  triggerSource: string
  request: Record<string, unknown>
  response: Record<string, unknown>
}

/** Runs the function; resolves with the event it returns, rejects when it failed. */
export type Trigger = (event: TriggerEvent) => Promise<unknown>
export type TriggerFunctions = Partial<Record<TriggerName, Trigger>>

type TriggerCall = {
  source: string
  user: UserRecord
  /** Absent in calls of administrators. */
  clientId?: string | null | undefined
  request?: Record<string, unknown>
  response?: Record<string, unknown>
}

export type Triggers = {
  isOn(name: TriggerName): boolean
  /** The `response` that the function returned, {} where the pool has no such trigger. */
  run(name: TriggerName, call: TriggerCall): Promise<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Calls triggers as Cognito does; a function that fails makes the call fail with UserLambdaValidationException. */
export const triggersOf = (functions: TriggerFunctions, region: string, userPoolId: string): Triggers => ({
  isOn: (name) => functions[name] !== undefined,
  run: async (name, { source, user, clientId, request, response }) => {
    const trigger = functions[name]
    if (!trigger) return {}
    const event: TriggerEvent = {
      version: '1',
      region,
      userPoolId,
      userName: user.Username,
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE' },
      triggerSource: source,
      request: { userAttributes: attributeRecord(user), ...request },
      response: response ?? {},
    }
    let answer: unknown
    try {
      answer = await trigger(event)
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'Unknown'
      throw refusal('UserLambdaValidationException', `${name} failed with error ${reason}.`)
    }
    if (!isObject(answer) || !isObject(answer['response']))
      throw refusal('InvalidLambdaResponseException', `Unrecognizable lambda output from ${name}`)
    return answer['response']
  },
})
