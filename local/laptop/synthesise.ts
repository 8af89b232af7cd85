import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.ts'
import { runScript } from './run-script.ts'

export type SynthesisOptions = {
  /** The repository's root. */
  readonly root: string
  readonly country: string
  readonly webOrigin: string
  /** The folder that the assembly goes to. */
  readonly folder: string
}

/** What the assembly is made of: the CDK app, the functions, and what they import. */
const inputs = ['bin', 'lib', 'lambdas', 'shared', 'cdk.json', 'openapi.json', 'package-lock.json', 'tsconfig.json']

const filesIn = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

const hashOf = ({ root, country, webOrigin }: SynthesisOptions): string => {
  const hash = createHash('sha256').update(`${process.version} ${country} ${webOrigin}`)
  for (const file of inputs.flatMap((input) => filesIn(path.join(root, input))))
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const run = ({ root, country, webOrigin, folder }: SynthesisOptions): Promise<void> => {
  const env = {
    CDK_VALIDATION: 'false',
    CDK_OUTDIR: folder,
    CDK_CONTEXT_JSON: JSON.stringify({ country, webOrigin }),
  }
  const command = [path.join('bin', 'indigo.ts')]
  return runScript({ root, command, env }, `The stacks of ${country} could not be synthesised`)
}

const mark = 'inputs.sha256'

const isCurrent = (options: SynthesisOptions): boolean => {
  const known = path.join(options.folder, mark)
  return existsSync(known) && readFileSync(known, 'utf8') === hashOf(options)
}

const synthesiseAnew = async (options: SynthesisOptions): Promise<void> => {
  const { folder } = options
  const hash = hashOf(options)
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  await run({ ...options, folder: fresh })
  writeFileSync(path.join(fresh, mark), hash)
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/**
 * Bundles the functions and synthesises a country's stacks, unless nothing they are made of has changed. What was there before is replaced only
 * when the new assembly is whole; one process at a time does it, because the bundles have one folder.
 */
export const synthesise = (options: SynthesisOptions): Promise<void> =>
  oneAtATime(path.join(options.root, '.indigo', 'synthesis.lock'), async () => {
    if (!isCurrent(options)) await synthesiseAnew(options)
  })
