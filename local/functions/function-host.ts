import { randomUUID } from 'node:crypto'
import type { FunctionModel } from '../assembly/model.ts'
import { startEnvironment } from './environment.ts'
import type { Answer } from './environment.ts'
import { environmentPool } from './environment-pool.ts'
import type { Allowance } from './environment-pool.ts'
import { functionVariables } from './function-variables.ts'
import { functionLog } from './function-log.ts'

/** Runs the functions of the assembly. */
export type FunctionHost = {
  readonly functions: readonly FunctionModel[]
  /** By ARN (with or without a qualifier), name or label. */
  readonly find: (reference: string) => FunctionModel | undefined
  /** Invokes and waits. `event` is JSON text. */
  readonly invoke: (reference: string, event: string) => Promise<Answer>
  /** Invokes as `InvocationType: Event` does: answers at once, retries what fails, and gives up to the function's destination. */
  readonly invokeLater: (reference: string, event: string) => void
  readonly stop: () => Promise<void>
}

export type FunctionHostOptions = {
  readonly functions: readonly FunctionModel[]
  readonly awsEndpoint: string
  readonly logFolder: string
  readonly onExhausted: (model: FunctionModel, event: string, answer: Answer) => void
}

const environmentsMax = 4
const environmentsInAllMax = 12
const idleMs = 30_000
/** AWS waits one minute, then two; nobody at a laptop does. */
const retryDelayMs = (attempt: number): number => attempt * 500

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })

export const startFunctions = (options: FunctionHostOptions): FunctionHost => {
  const allowance: Allowance = { used: 0, max: environmentsInAllMax }
  const logs = options.functions.map(({ label }) => functionLog(options.logFolder, label))
  const pools = new Map(
    options.functions.map((model, index) => {
      const { name, arn, code, handler, memoryMb, timeoutSeconds } = model
      const variables = functionVariables(model, options.awsEndpoint)
      const log = logs[index]?.write ?? (() => undefined)
      const start = () => startEnvironment({ name, arn, code, handler, memoryMb, timeoutSeconds, variables, log })
      return [arn, environmentPool({ start, allowance, environmentsMax, idleMs })] as const
    }),
  )
  const find = (reference: string): FunctionModel | undefined =>
    options.functions.find(
      ({ name, arn, label }) => [name, arn, label].includes(reference) || reference.startsWith(`${arn}:`),
    )
  let stopped = false
  const run = async (model: FunctionModel, event: string): Promise<Answer> => {
    const pool = pools.get(model.arn)
    if (pool === undefined || stopped) throw new Error(`${model.name} does not run any more.`)
    return pool.invoke(event, randomUUID())
  }
  const known = (reference: string): FunctionModel => {
    const model = find(reference)
    if (model === undefined) throw new Error(`No function of the assembly is called ${reference}.`)
    return model
  }
  const runLater = async (model: FunctionModel, event: string, attempt = 0): Promise<void> => {
    const answer = await run(model, event)
    if ('result' in answer || stopped) return
    if (attempt >= model.asynchronous.retries) return options.onExhausted(model, event, answer)
    await pause(retryDelayMs(attempt + 1))
    if (!stopped) await runLater(model, event, attempt + 1)
  }
  return {
    functions: options.functions,
    find,
    invoke: async (reference, event) => run(known(reference), event),
    invokeLater: (reference, event) => {
      void runLater(known(reference), event)
    },
    stop: async () => {
      stopped = true
      await Promise.all([...pools.values()].map((pool) => pool.stop()))
      await Promise.all(logs.map((log) => log.close()))
    },
  }
}
