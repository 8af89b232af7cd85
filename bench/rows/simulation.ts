import { faultsIn } from '../../test/simulation/sometimes.ts'
import { runSeed } from '../../test/simulation/run-seed.ts'
import { addTo, tallyOf } from '../../test/simulation/world/tally.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'

const secondsLeast = 20

const simulationRows = async (): Promise<Row[]> => {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1_000
  const tally = tallyOf()
  const sum = { simulatedMs: 0, operations: 0 }
  const violated: string[] = []
  let seed = 1
  for (; seconds() < secondsLeast; seed += 1) {
    const report = await runSeed(seed)
    addTo(tally, report.tally)
    sum.simulatedMs += report.simulatedMs
    sum.operations += report.operations
    violated.push(...report.violations.map(({ invariant, what }) => `seed ${seed}: ${invariant}, ${what}`))
  }
  const note = `${seed - 1} seeds, ${sum.operations} operations, ${faultsIn(tally)} faults in ${Math.round(seconds())} s`
  return [
    rowOf('simulated time ÷ real time', sum.simulatedMs / 1_000 / seconds(), { atLeast: 1_000 }, { note }),
    rowOf(
      'invariants violated',
      violated.length,
      { atMost: 0 },
      violated[0] === undefined ? {} : { note: violated[0] },
    ),
  ]
}

export const simulationPart: Part = {
  title: 'The simulation',
  how: 'Seeds of `npm run simulate`, one after the other: members, associations, the stream and the sweep live over a table in memory, with faults.',
  measure: simulationRows,
}
