import type { Environment } from './environment.ts'

/** Environments that wait for an event. */
export type IdleEnvironments = {
  readonly add: (environment: Environment) => void
  /** The one that was used last; it may have died meanwhile. */
  readonly take: () => Environment | undefined
  readonly stop: () => void
}

/** Keeps idle environments; `retire` hears of one that waited for `idleMs` and may refuse to let it go. */
export const idleEnvironments = (idleMs: number, retire: (environment: Environment) => boolean): IdleEnvironments => {
  const waiting: { readonly environment: Environment; readonly timer: NodeJS.Timeout }[] = []
  const isOver = (environment: Environment): void => {
    const index = waiting.findIndex((one) => one.environment === environment)
    if (index >= 0 && retire(environment)) waiting.splice(index, 1)
  }
  return {
    add: (environment) => {
      const timer = setTimeout(isOver, idleMs, environment)
      timer.unref()
      waiting.push({ environment, timer })
    },
    take: () => {
      const last = waiting.pop()
      clearTimeout(last?.timer)
      return last?.environment
    },
    stop: () => {
      for (const { timer } of waiting) clearTimeout(timer)
    },
  }
}
