import { Worker } from 'node:worker_threads'

export type EnvironmentData = {
  readonly name: string
  readonly arn: string
  readonly code: string
  readonly handler: string
  readonly memoryMb: number
}

export type Invocation = { readonly event: string; readonly requestId: string; readonly deadlineMs: number }

type Failure = {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}

/** What a function answered: the JSON text of its result, or how it failed. */
export type Answer = { readonly result: string } | { readonly failure: Failure }

/** One place in which a function runs, as Lambda has them: it takes one event at a time and is gone after a time-out or a crash. */
export type Environment = {
  readonly isAlive: () => boolean
  readonly run: (event: string, requestId: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

export type EnvironmentOptions = EnvironmentData & {
  readonly variables: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly log: (text: string) => void
}

/** Far below what Lambda gives: the bundles are small, and a dozen of them share the laptop. */
const heapMbMax = 128

const timedOut = (requestId: string, seconds: number): Answer => ({
  failure: {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
  },
})

const exited = (requestId: string, reason: string): Answer => ({
  failure: { errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${requestId} Error: ${reason}` },
})

/** Starts a worker thread that sees the given variables and nothing else of this process's environment. */
export const startEnvironment = (options: EnvironmentOptions): Environment => {
  const { variables, timeoutSeconds, log, ...workerData } = options
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData,
    env: variables,
    // The parent's own flags (a debugger, a loader of the test runner) are none of the function's business.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMbMax, maxYoungGenerationSizeMb: 8 },
  })
  worker.stdout.setEncoding('utf8').on('data', log)
  worker.stderr.setEncoding('utf8').on('data', log)
  let alive = true
  let reason = 'Runtime exited'
  let finish: ((answer: Answer) => void) | undefined
  let running = ''
  worker.on('message', (answer: Answer) => finish?.(answer))
  worker.on('error', (error) => {
    reason = String(error)
    log(`${reason}\n`)
  })
  worker.on('exit', () => {
    alive = false
    finish?.(exited(running, reason))
  })
  const stop = async (): Promise<void> => {
    alive = false
    await worker.terminate()
  }
  const run = async (event: string, requestId: string): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    running = requestId
    finish = resolve
    const timer = setTimeout(() => {
      finish = undefined
      log(`Task timed out after ${timeoutSeconds} seconds\n`)
      void stop().then(() => resolve(timedOut(requestId, timeoutSeconds)))
    }, timeoutSeconds * 1000)
    worker.postMessage({ event, requestId, deadlineMs: Date.now() + timeoutSeconds * 1000 } satisfies Invocation, [])
    const answer = await promise
    clearTimeout(timer)
    finish = undefined
    return answer
  }
  return { isAlive: () => alive, run, stop }
}
