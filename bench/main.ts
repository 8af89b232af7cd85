import { join } from 'node:path'
import { commandLine, leave, runCommand } from '../bin/command-line.ts'
import { bookOf } from './book/book-of.ts'
import { readResults, type Results, resultsFile } from './book/results.ts'
import { writeFormatted } from './book/write-formatted.ts'
import { machine } from './measure/machine.ts'
import { parts } from './parts.ts'
import { tableText } from './table-text.ts'

const bookFile = join(import.meta.dirname, '..', 'docs', 'benchmarks.md')

const usage = `Measures, and writes what it found to docs/benchmarks.md.

  npm run bench                      everything
  npm run bench -- units browse      some parts: ${Object.keys(parts).join(', ')}`

/** The parts that are asked for, by name; all of them where none is. */
const askedFor = (names: readonly string[]) => {
  const unknown = names.find((name) => !Object.hasOwn(parts, name))
  if (unknown !== undefined) leave(`There is no part ${unknown}.\n\n${usage}`)
  return Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name))
}

await runCommand(async () => {
  const names = commandLine({ allowPositionals: true }, usage).positionals
  const asked = askedFor(names)
  const where = machine()
  const results: Results = {}
  for (const [name, { measure }] of asked) {
    console.error(`${name} …`)
    const start = performance.now()
    const rows = await measure()
    results[name] = { machine: where, seconds: Math.round((performance.now() - start) / 1_000), rows }
  }
  console.log(
    `${where.cpu}, ${where.cores} cores, ${where.memoryGB} GB, Node ${where.node}, load ${where.loadBefore[0]}`,
  )
  for (const [name, { rows, seconds }] of Object.entries(results))
    console.log(`\n${name}, ${seconds} s\n\n${tableText(rows)}`)
  // Parts that were measured alone take their place among what was measured before.
  const all: Results = names.length === 0 ? results : { ...readResults(), ...results }
  writeFormatted({ [resultsFile]: JSON.stringify(all, undefined, 2), [bookFile]: bookOf(parts, all) })
  return process.exit(0)
})
