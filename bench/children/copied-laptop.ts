import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processTree } from '../measure/process-tree.ts'

const root = join(import.meta.dirname, '..', '..')
const notCopied = ['node_modules', '.git', '.indigo', 'build', 'cdk.out']
const lookEveryMs = 50

/** What a fresh clone has, beside the packages that are installed. */
export const copySources = (folder: string): void => {
  for (const name of readdirSync(root).filter((each) => !notCopied.includes(each)))
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}

const started = (folder: string, script: string) => {
  const child = spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, said: () => said, ended: once(child, 'exit') }
}

/** Runs a script of a copy to its end. */
export const runInCopy = async (folder: string, script: string): Promise<void> => {
  const { child, said, ended } = started(folder, script)
  await ended
  if (child.exitCode !== 0) throw new Error(`${script} failed: ${said()}`)
}

/** Starts the laptop of a copy, and waits until it says that it is ready. */
export const startCopy = async (folder: string) => {
  const start = performance.now()
  const { child, said, ended } = started(folder, join('local', 'main.ts'))
  while (!existsSync(join(folder, '.indigo', 'local.json'))) {
    if (child.exitCode !== null) throw new Error(`The laptop ended: ${said()}`)
    await sleep(lookEveryMs)
  }
  return {
    seconds: (performance.now() - start) / 1_000,
    processes: (): number[] => processTree(child.pid ?? 0),
    /** As Ctrl-C does. */
    async stop() {
      child.kill('SIGINT')
      await ended
    },
  }
}
