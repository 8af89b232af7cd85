import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type SynthesisOptions = {
  /** The repository's root. */
  readonly root: string
  readonly country: string
  readonly webOrigin: string
  /** The folder that the assembly goes to. */
  readonly folder: string
}

/** What the assembly is made of: the CDK app, the functions, and what they import. */
const inputs = ['bin', 'lib', 'lambdas', 'shared', 'cdk.json', 'package-lock.json', 'tsconfig.json']

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

const run = ({ root, country, webOrigin, folder }: SynthesisOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join('bin', 'indigo.ts')], {
      cwd: root,
      env: {
        ...process.env,
        CDK_VALIDATION: 'false',
        CDK_OUTDIR: folder,
        CDK_CONTEXT_JSON: JSON.stringify({ country, webOrigin }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    const keep = (chunk: Buffer): void => void (printed += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The stacks of ${country} could not be synthesised:\n${printed.trim()}`))
    })
  })

/**
 * Bundles the functions and synthesises a country's stacks, unless nothing they are made of has changed; whether it did. What was there
 * before is replaced only when the new assembly is whole.
 */
export const synthesise = async (options: SynthesisOptions): Promise<boolean> => {
  const { folder } = options
  const mark = 'inputs.sha256'
  const hash = hashOf(options)
  const known = path.join(folder, mark)
  if (existsSync(known) && readFileSync(known, 'utf8') === hash) return false
  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    await run({ ...options, folder: fresh })
    writeFileSync(path.join(fresh, mark), hash)
    rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return true
}
