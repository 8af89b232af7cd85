import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

let known: LambdaClient | undefined

/** Calls another function without waiting for it: once this returns, Lambda has taken the event. */
export const invoke = async (functionName: string, event: object): Promise<void> => {
  known ??= new LambdaClient({ maxAttempts: 3 })
  const Payload = Buffer.from(JSON.stringify(event))
  await known.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload }))
}
