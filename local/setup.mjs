// Runs a script of this repository with the Node that the repository installs: `node local/setup.mjs <script> [arguments]`. Plain JavaScript
// without dependencies, because it must run on whatever Node a machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestMajor = 20
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(root, 'node_modules')
const mark = path.join(modules, '.indigo-lock.sha256')
const node = path.join(modules, 'node', 'bin', 'node')

/** node_modules/.bin comes first: there `node`, and so npm, is the installed one as soon as there is one. */
const withNode = {
  ...process.env,
  PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
}

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')

const isMarked = () => existsSync(node) && existsSync(mark) && readFileSync(mark, 'utf8') === lockHash()

/** npm writes down what it installed; each entry of the lock must be there, or be optional. */
const matchesLock = () => {
  const hidden = path.join(modules, '.package-lock.json')
  if (!existsSync(node) || !existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === '' || installed[place]?.version === version || ((optional || devOptional || peer) && !installed[place]),
  )
}

const npm = (...words) => spawnSync('npm', words, { cwd: root, stdio: 'inherit', env: withNode }).status === 0

const install = () => {
  console.log('Installing what is missing (npm ci) …')
  if (!npm('ci', '--no-audit', '--no-fund')) fail('npm ci failed; see above.')
  // Some npm versions, and `ignore-scripts`, leave the node package without its binary.
  if (!existsSync(node)) npm('rebuild', 'node')
  if (!existsSync(node)) fail('The node package has no binary after npm ci. Try: npm rebuild node')
}

/** npm leaves out optional packages that do not support the Node it runs on, so an older Node misses some: the installed one adds them. */
const complete = () => {
  if (!npm('install', '--no-save', '--no-audit', '--no-fund')) fail('npm install failed; see above.')
}

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < oldestMajor)
  fail(`Indigo needs Node ${oldestMajor} or newer to start with; this is ${process.version}. See https://nodejs.org`)
if (!isMarked()) {
  if (!matchesLock()) install()
  complete()
  writeFileSync(mark, lockHash())
}

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) process.exit(0)

const child = spawn(node, [script, ...rest], { cwd: root, stdio: 'inherit', env: withNode })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))

/** The parent of a process, from /proc where there is one. */
const parentOf = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1])
  } catch {
    return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
  }
}

// npm runs scripts through a shell, which neither passes a signal on nor ends when npm is killed: look at both.
const shell = process.ppid
const caller = parentOf(shell)
setInterval(() => {
  if (process.ppid !== shell || (process.env['npm_lifecycle_event'] && parentOf(shell) !== caller))
    child.kill('SIGTERM')
}, 1000).unref()
