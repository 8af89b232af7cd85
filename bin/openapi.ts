import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { derivedFiles } from '../shared/contract/derived-files.ts'
import { commandLine, runCommand } from './command-line.ts'

const usage = `Writes what derives from the contract.

  npm run openapi                 write what is not up to date
  npm run openapi -- --check      only say what is not; exit code 1 where there is something`

const root = dirname(import.meta.dirname)

await runCommand(async () => {
  const { check } = commandLine({ options: { check: { type: 'boolean', default: false } } }, usage).values
  const stale = derivedFiles()
    .map(({ path, text }) => ({ path, text, file: join(root, path) }))
    .filter(({ text, file }) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
  for (const { path, text, file } of stale) {
    if (check) console.error(`${path} is not what the contract says: run npm run openapi`)
    else {
      writeFileSync(file, text)
      console.log(`${path} is written`)
    }
  }
  return check && stale.length > 0 ? 1 : 0
})
