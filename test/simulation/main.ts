import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runCommand } from '../../bin/command-line.ts'
import { journalOf } from './history/journal.ts'
import type { Line } from './history/line.ts'
import { type Options, readOptions } from './read-options.ts'
import { runSeed, type SeedReport } from './run-seed.ts'
import { faultsIn, neverHappened } from './sometimes.ts'
import { addTo, type Tally, tallyOf } from './world/tally.ts'

/** A run of less is too short to have seen everything. */
const secondsForAll = 60
const violationsShown = 5

type Run = {
  tally: Tally
  seeds: number
  operations: number
  simulatedMs: number
  seconds: number
  failed?: SeedReport
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Leaves the history of a seed behind, for the independent check and for hledger. */
const keep = ({ historyFile, journalFile }: Options, history: readonly Line[]): void => {
  write(historyFile, history.map((line) => `${JSON.stringify(line)}\n`).join(''))
  if (journalFile !== undefined) write(journalFile, journalOf(history))
}

/** Runs seed after seed, until the time is over or something is wrong. */
const run = async (options: Options): Promise<Run> => {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1_000
  const total: Run = { tally: tallyOf(), seeds: 0, operations: 0, simulatedMs: 0, seconds: 0 }
  for (let seed = options.seed; total.failed === undefined; seed += 1) {
    const report = await runSeed(seed)
    addTo(total.tally, report.tally)
    total.seeds += 1
    total.operations += report.operations
    total.simulatedMs += report.simulatedMs
    if (report.violations.length > 0) total.failed = report
    if (total.failed || options.only || seconds() >= options.seconds) {
      keep(options, report.history)
      break
    }
  }
  return { ...total, seconds: seconds() }
}

const printCounts = ({ tally: { counts } }: Run): void => {
  let kind = ''
  for (const [name, count] of [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [group = '', rest = ''] = name.split(/: (.*)/)
    if (group !== kind) console.log(`\n${group}`)
    kind = group
    console.log(`  ${rest.padEnd(44)} ${count}`)
  }
}

const printFailure = ({ seed, violations }: SeedReport): void => {
  for (const { invariant, what, at, operation } of violations.slice(0, violationsShown))
    console.error(
      `\n${invariant} at ${Math.round(at)} ms${operation === undefined ? '' : `, by ${operation}`}\n  ${what}`,
    )
  console.error(`\nSeed ${seed} failed. Replay it: npm run simulate -- --seed ${seed} --only`)
}

/** How it went, and whether it went well. */
const conclude = (total: Run, { only }: Options): boolean => {
  const { seconds, operations, seeds, simulatedMs, failed, tally } = total
  printCounts(total)
  if (failed) printFailure(failed)
  const missing = failed || only || seconds < secondsForAll ? [] : neverHappened(tally)
  for (const name of missing) console.error(`Never happened: ${name}`)
  const ratio = Math.round(simulatedMs / 1_000 / seconds)
  const days = Math.round(simulatedMs / 86_400_000)
  console.log(`\n${days} days in ${Math.round(seconds)} s: ${ratio} times real time`)
  const violations = failed?.violations.length ?? 0
  console.log(`${seeds} seeds, ${operations} operations, ${faultsIn(tally)} faults, ${violations} violations`)
  return !failed && missing.length === 0
}

await runCommand(async () => {
  const options = readOptions()
  if (!options.mutants) return conclude(await run(options), options) ? 0 : 1
  const { runMutants } = await import('./mutants/run-mutants.ts')
  return (await runMutants(options.seed, options.match)) ? 0 : 1
})
