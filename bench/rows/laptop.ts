import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySources, runInCopy, startCopy } from '../children/copied-laptop.ts'
import { isRunning, memoryOf } from '../measure/process-tree.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'

const firstSecondsMost = 180
const againSecondsMost = 20
const gigabytesMost = 1.2

/** Starts a copy, lets something happen there, and stops it; how long the start took, and how many processes stayed. */
const runOnce = async (folder: string, act: (processes: number[]) => Promise<void> = async () => {}) => {
  const laptop = await startCopy(folder)
  const processes = laptop.processes()
  try {
    await act(processes)
  } finally {
    await laptop.stop()
  }
  return { seconds: laptop.seconds, left: processes.filter(isRunning).length }
}

const laptopRows = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'indigo-bench-'))
  try {
    copySources(folder)
    const first = await runOnce(folder)
    let bytes = 0
    const again = await runOnce(folder, async (processes) => {
      await runInCopy(folder, join('local', 'demo', 'main.ts'))
      bytes = memoryOf(processes)
    })
    const inAll = 'Node and DynamoDB Local, after `npm run demo`'
    return [
      rowOf('first start', first.seconds, { atMost: firstSecondsMost }, { unit: 's', note: 'without `npm ci`' }),
      rowOf('start after that', again.seconds, { atMost: againSecondsMost }, { unit: 's' }),
      rowOf('memory of all processes', bytes / 1e9, { atMost: gigabytesMost }, { unit: 'GB', note: inAll }),
      rowOf('processes left after Ctrl-C', first.left + again.left, { atMost: 0 }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const laptopPart: Part = {
  title: 'The laptop',
  how: '`npm start` of a fresh copy with the packages installed: the first time stacks are synthesised, the web app built and the community of France made; then again with all of that there. Memory is the proportional set size (PSS) of all its processes.',
  measure: laptopRows,
}
