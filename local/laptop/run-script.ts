import { spawn } from 'node:child_process'

/** A script for another Node process, with this one's environment and something more. */
export type Script = { root: string; command: string[]; env: Record<string, string> }

/** Runs a script to its end and keeps quiet about it. @throws Error with what it printed, behind `failure`, where it fails */
export const runScript = ({ root, command, env }: Script, failure: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    const keep = (chunk: Buffer): void => void (printed += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${failure}:\n${printed.trim()}`))
    })
  })
