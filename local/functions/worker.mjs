// The inside of an execution environment: loads one bundle as Lambda does and answers one event at a time. Plain JavaScript, because stripping
// types would cost each environment 8 MB and 50 ms. The types of what goes in and out are in environment.ts.
import { createRequire } from 'node:module'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {import('./environment.ts').EnvironmentData} */
const { code, handler, name, arn, memoryMb } = workerData

const loadHandler = () => {
  const [file, exported] = handler.split('.')
  const found = createRequire(path.join(code, 'index.js'))(path.join(code, file))[exported]
  if (typeof found !== 'function') throw new Error(`Runtime.HandlerNotFound: ${handler} is undefined or not exported`)
  return found
}

/** @param {import('./environment.ts').Invocation} invocation */
const contextOf = ({ requestId, deadlineMs }) => ({
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

/** @returns {import('./environment.ts').Answer} */
const failureOf = (thrown) => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  console.error(error)
  const trace = (error.stack ?? '').split('\n')
  return { failure: { errorType: error.name, errorMessage: error.message, trace } }
}

let loaded

/** @param {import('./environment.ts').Invocation} invocation */
const answer = async (invocation) => {
  try {
    loaded ??= loadHandler()
    const result = await loaded(JSON.parse(invocation.event), contextOf(invocation))
    return { result: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    return failureOf(error)
  }
}

parentPort.on('message', (invocation) => {
  void answer(invocation).then((message) => parentPort.postMessage(message, []))
})
