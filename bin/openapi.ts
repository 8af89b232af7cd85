// Writes what derives from the contract; with --check it only says, by its exit code, whether that is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { derivedFiles } from '../shared/contract/derived-files.ts'

const root = dirname(import.meta.dirname)
const isCheck = process.argv.includes('--check')

for (const { path, text } of derivedFiles()) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (isCheck) {
    console.error(`${path} is not what the contract says: run npm run openapi`)
    process.exitCode = 1
  } else {
    writeFileSync(file, text)
    console.log(`${path} is written`)
  }
}
