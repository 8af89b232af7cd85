import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const binaries = path.join(root, 'node_modules', '.bin')

/** Everything that must hold before something lands, the cheapest first. */
const steps: readonly (readonly [name: string, command: string, ...rest: string[]])[] = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the stacks', 'tsc', '-p', 'lib/tsconfig.json'],
  ['types of the web app', 'tsc', '-p', 'web/tsconfig.json'],
  ['types of the service worker', 'tsc', '-p', 'web/src/service-worker/tsconfig.json'],
  ['dead code', 'knip'],
  ['OpenAPI drift', 'node', 'bin/openapi.ts', '--check'],
  ['six countries, with cdk-nag', 'node', 'bin/indigo.ts'],
  ['tests', 'vitest', 'run'],
]

type Counts = { passed: number; failed: number; skipped: number }

const closingLine = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m

/** What a step says of itself; a step that counts nothing counts as one. */
const countsIn = (output: string, isGood: boolean): Counts => {
  const [, passed, failed, skipped] = closingLine.exec(output) ?? []
  if (passed === undefined) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
  const counts = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

const run = (command: string, rest: readonly string[]): Promise<{ output: string; isGood: boolean }> =>
  new Promise((resolve) => {
    const child = spawn(command, rest, {
      cwd: root,
      env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      process.stdout.write(chunk)
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve({ output, isGood: false })
    })
    child.on('close', (code) => resolve({ output, isGood: code === 0 }))
  })

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const [name, command, ...rest] of steps) {
  console.log(`\n— ${name}`)
  const { output, isGood } = await run(command, rest)
  const counts = countsIn(output, isGood)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  if (!isGood) console.log(`✗ ${name}`)
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
