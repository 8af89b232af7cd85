import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.ts'
import { runScript } from './run-script.ts'

/** What the web app is made of. */
const inputs = ['web', 'shared', 'lib/countries.ts', 'local/places', 'package-lock.json', 'tsconfig.json']

const isInput = (file: string): boolean => !/node_modules|\.test\.tsx?$/.test(file)

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(isInput)
    .sort()

const hashOf = (root: string): string => {
  const hash = createHash('sha256').update(process.version)
  const places = inputs.map((input) => path.join(root, input)).filter((place) => existsSync(place))
  const files = places.flatMap((place) => (path.extname(place) !== '' ? [place] : filesIn(place)))
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const run = (root: string): Promise<void> => {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const command = [vite, 'build', '--config', path.join('web', 'vite.config.ts'), '--logLevel', 'warn']
  // Test runners set NODE_ENV, and React in its development form is three times as large.
  return runScript({ root, command, env: { NODE_ENV: 'production' } }, 'The web app could not be built')
}

/**
 * Builds the web app into `build/web`, unless what lies there is of these very sources; the folder comes back.
 * @param say hears of it when there is something to wait for
 */
export const buildWeb = (root: string, say: (line: string) => void = () => {}): Promise<string> => {
  const build = path.join(root, 'build')
  const folder = path.join(build, 'web')
  const mark = path.join(build, 'web.sha256')
  return oneAtATime(path.join(build, 'web.lock'), async () => {
    const hash = hashOf(root)
    const isCurrent =
      existsSync(path.join(folder, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash
    if (isCurrent) return folder
    say('Building the web app …')
    await run(root)
    mkdirSync(build, { recursive: true })
    writeFileSync(mark, hash)
    return folder
  })
}
