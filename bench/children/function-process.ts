import { fork } from 'node:child_process'
import { once } from 'node:events'
import { devNull } from 'node:os'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const Told = z.object({ cpuMs: z.number(), failed: z.unknown().optional() })

/** A bundle in a process of its own, which sees nothing but the variables of a function. */
export type FunctionProcess = {
  /** The processor time that these events take, one after the other; the first ones include loading. */
  cpuMsFor(events: readonly object[]): Promise<number>
  stop(): Promise<void>
}

const child = fileURLToPath(new URL('function-child.mjs', import.meta.url))

/** Starts a process for a bundle; it loads the bundle when the first events come. */
export const functionProcess = (bundle: string, variables: Readonly<Record<string, string>>): FunctionProcess => {
  const running = fork(child, [bundle], {
    execArgv: [],
    serialization: 'advanced',
    env: { ...variables, TZ: 'UTC', AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull },
  })
  const ended = once(running, 'exit')
  return {
    async cpuMsFor(events) {
      running.send({ events })
      const [message] = await Promise.race([
        once(running, 'message'),
        ended.then(() => Promise.reject(new Error(`${bundle} ended`))),
      ])
      const { cpuMs, failed } = Told.parse(message)
      if (failed !== undefined) throw new Error(`${bundle} failed: ${JSON.stringify(failed)}`)
      return cpuMs
    },
    async stop() {
      running.disconnect()
      await ended
    },
  }
}
