// The inside of an execution environment: loads one bundle as Lambda does and answers one event at a time.
import { createRequire } from 'node:module'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, EnvironmentData, Invocation } from './environment.ts'

type LambdaHandler = (event: unknown, context: object) => unknown

const { code, handler, name, arn, memoryMb }: EnvironmentData = workerData
const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread.')

const isHandler = (value: unknown): value is LambdaHandler => typeof value === 'function'

const loadHandler = (): LambdaHandler => {
  const [file = '', exported = ''] = handler.split('.')
  const loaded: unknown = createRequire(path.join(code, 'index.js'))(path.join(code, file))
  const found: unknown = typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, exported) : undefined
  if (!isHandler(found)) throw new Error(`Runtime.HandlerNotFound: ${handler} is undefined or not exported`)
  return found
}

const contextOf = ({ requestId, deadlineMs }: Invocation): object => ({
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: arn,
  memoryLimitInMB: String(memoryMb),
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: 'laptop',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
})

const failureOf = (thrown: unknown): Answer => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  console.error(error)
  const trace = (error.stack ?? '').split('\n')
  return { failure: { errorType: error.name, errorMessage: error.message, trace } }
}

let loaded: LambdaHandler | undefined

const answer = async (invocation: Invocation): Promise<Answer> => {
  try {
    loaded ??= loadHandler()
    const result = await loaded(JSON.parse(invocation.event), contextOf(invocation))
    return { result: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    return failureOf(error)
  }
}

port.on('message', (invocation: Invocation) => {
  void answer(invocation).then((message) => port.postMessage(message, []))
})
