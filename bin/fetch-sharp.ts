#!/usr/bin/env node
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { commandLine, runCommand } from './command-line.ts'

const usage = `Fetches sharp as Lambda needs it (Linux, arm64) for the layer of the stacks, into build/sharp-layer.

  npm run fetch-sharp        before a deployment, on any machine`

const root = path.dirname(import.meta.dirname)
const layer = path.join(root, 'build', 'sharp-layer')
const fresh = `${layer}.new`

const Lock = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })

const locked = (file: string): z.infer<typeof Lock>['packages'] =>
  Lock.parse(JSON.parse(readFileSync(file, 'utf8'))).packages

/** What was fetched must be, byte for byte, what the repository's lock file names. @throws Error for anything else */
const checkAgainstLock = (folder: string): string[] => {
  const known = locked(path.join(root, 'package-lock.json'))
  const fetched = Object.entries(locked(path.join(folder, 'node_modules', '.package-lock.json')))
  for (const [place, { integrity }] of fetched)
    if (integrity === undefined || integrity !== known[place]?.integrity)
      throw new Error(`${place} is not what package-lock.json names.`)
  return fetched.map(([place]) => place)
}

const { dependencies } = z
  .object({ dependencies: z.object({ sharp: z.string() }) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))

await runCommand(async () => {
  commandLine({}, usage)
  rmSync(fresh, { recursive: true, force: true })
  const nodejs = path.join(fresh, 'nodejs')
  mkdirSync(nodejs, { recursive: true })
  writeFileSync(
    path.join(nodejs, 'package.json'),
    JSON.stringify({ private: true, dependencies: { sharp: dependencies.sharp } }),
  )
  const platform = ['--os=linux', '--cpu=arm64', '--libc=glibc']
  execFileSync('npm', ['install', ...platform, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: nodejs,
    stdio: 'inherit',
  })
  const places = checkAgainstLock(nodejs)
  if (!places.includes('node_modules/@img/sharp-linux-arm64'))
    throw new Error('npm did not fetch the binary for linux-arm64.')
  rmSync(layer, { recursive: true, force: true })
  renameSync(fresh, layer)
  console.log(`sharp ${dependencies.sharp} for Lambda is in ${path.relative(process.cwd(), layer)}.`)
  return 0
})
