import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machine } from './measure/machine.ts'
import type { Row } from './row.ts'
import { browseRows } from './rows/browse.ts'
import { bundleSizeRows } from './rows/bundle-sizes.ts'
import { coldStartRows } from './rows/cold-start.ts'
import { commonsRows } from './rows/commons.ts'
import { handlerCpuRows } from './rows/handler-cpu.ts'
import { searchLagRows } from './rows/search-lag.ts'
import { settlementRows } from './rows/settlements.ts'
import { unitRows } from './rows/units.ts'
import { freshBundles } from './scenes/bundles.ts'
import { tableText } from './table-text.ts'

const results = join(import.meta.dirname, 'results.json')

/** Everything that is measured, in parts that can be run alone: `npm run bench -- units browse`. */
const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  units: unitRows,
  browse: browseRows,
  'search-lag': searchLagRows,
  commons: commonsRows,
  settlements: settlementRows,
  'handler-cpu': () => withBundles(handlerCpuRows),
  'bundle-sizes': () => withBundles(bundleSizeRows),
  'cold-start': () => withBundles(coldStartRows),
}

const withBundles = async (measure: (bundles: ReturnType<typeof freshBundles>) => Row[] | Promise<Row[]>) => {
  const bundles = freshBundles()
  try {
    return await measure(bundles)
  } finally {
    bundles.remove()
  }
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(parts)
const where = machine()
const start = performance.now()
const rows: Row[] = []
for (const name of names) {
  const measure = parts[name]
  if (!measure) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}`)
  console.error(`${name} …`)
  rows.push(...(await measure()))
}
const seconds = Math.round((performance.now() - start) / 1_000)
console.log(`${where.cpu}, ${where.cores} cores, ${where.memoryGB} GB, Node ${where.node}, load ${where.loadBefore[0]}`)
console.log(`\n${tableText(rows)}\n\n${seconds} s`)
// Only a whole run is published.
if (asked.length === 0) writeFileSync(results, `${JSON.stringify({ machine: where, seconds, rows }, undefined, 2)}\n`)
process.exit(0)
