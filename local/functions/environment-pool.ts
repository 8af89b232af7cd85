import type { Answer, Environment } from './environment.ts'
import { idleEnvironments } from './idle-environments.ts'

/** Runs a function's events, each in an environment of its own while it lasts. */
export type EnvironmentPool = {
  readonly invoke: (event: string, requestId: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** How many environments all functions together may have; every function may have one, whatever the others have. */
export type Allowance = { used: number; readonly max: number }

export type PoolOptions = {
  readonly start: () => Environment
  readonly allowance: Allowance
  readonly environmentsMax: number
  /** Environments beyond the first are stopped when idle for so long. */
  readonly idleMs: number
}

/**
 * Environments start with the first event, grow with the events that are under way at once (so that racing calls race here as they do
 * in AWS) and are replaced when they died. Beyond the allowance events wait their turn.
 */
export const environmentPool = ({ start, allowance, environmentsMax, idleMs }: PoolOptions): EnvironmentPool => {
  const all = new Set<Environment>()
  const waiting: ((environment: Environment) => void)[] = []
  let stopped = false

  const leave = (environment: Environment): void => {
    if (all.delete(environment)) allowance.used -= 1
  }
  const mayStart = (): boolean => all.size === 0 || (all.size < environmentsMax && allowance.used < allowance.max)
  const started = (): Environment => {
    const environment = start()
    all.add(environment)
    allowance.used += 1
    return environment
  }
  const idle = idleEnvironments(idleMs, (environment) => {
    if (all.size === 1) return false
    leave(environment)
    void environment.stop()
    return true
  })
  const takeIdle = (): Environment | undefined => {
    const environment = idle.take()
    if (environment === undefined || environment.isAlive()) return environment
    leave(environment)
    return takeIdle()
  }
  const giveBack = (environment: Environment): void => {
    if (!environment.isAlive()) leave(environment)
    if (stopped) return
    const next = waiting.shift()
    if (next !== undefined) next(environment.isAlive() ? environment : started())
    else if (environment.isAlive()) idle.add(environment)
  }
  const turn = (): Promise<Environment> =>
    new Promise((resolve) => {
      waiting.push(resolve)
    })
  return {
    invoke: async (event, requestId) => {
      const environment = takeIdle() ?? (mayStart() ? started() : await turn())
      try {
        return await environment.run(event, requestId)
      } finally {
        giveBack(environment)
      }
    },
    stop: async () => {
      stopped = true
      idle.stop()
      await Promise.all([...all].map((environment) => environment.stop()))
    },
  }
}
