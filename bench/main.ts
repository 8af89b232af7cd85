import { join } from 'node:path'
import { bookOf } from './book/book-of.ts'
import { readResults, type Results, resultsFile } from './book/results.ts'
import { writeFormatted } from './book/write-formatted.ts'
import { machine } from './measure/machine.ts'
import { parts } from './parts.ts'
import { tableText } from './table-text.ts'

const bookFile = join(import.meta.dirname, '..', 'docs', 'benchmarks.md')

/** The parts that are asked for, by name; all of them where none is. */
const askedFor = (names: readonly string[]) => {
  const unknown = names.find((name) => !(name in parts))
  if (unknown !== undefined) {
    console.error(`npm run bench -- [part …]; there is no part ${unknown}, but ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  return Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name))
}

const names = process.argv.slice(2)
const asked = askedFor(names)
const where = machine()
const results: Results = {}
for (const [name, { measure }] of asked) {
  console.error(`${name} …`)
  const start = performance.now()
  const rows = await measure()
  results[name] = { machine: where, seconds: Math.round((performance.now() - start) / 1_000), rows }
}
console.log(`${where.cpu}, ${where.cores} cores, ${where.memoryGB} GB, Node ${where.node}, load ${where.loadBefore[0]}`)
for (const [name, { rows, seconds }] of Object.entries(results))
  console.log(`\n${name}, ${seconds} s\n\n${tableText(rows)}`)
// Parts that were measured alone take their place among what was measured before.
const all: Results = names.length === 0 ? results : { ...readResults(), ...results }
writeFormatted({ [resultsFile]: JSON.stringify(all, undefined, 2), [bookFile]: bookOf(parts, all) })
process.exit(0)
