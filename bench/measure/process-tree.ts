import { existsSync, readdirSync, readFileSync } from 'node:fs'

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}

/** The parent's id comes after the name, which may have brackets of its own. */
const parentOf = (pid: number): number =>
  Number(
    textOf(`/proc/${pid}/stat`)
      .replace(/^.*\) \S+ /s, '')
      .split(' ')[0],
  )

/** A process and all that it has started, which Linux tells. */
export const processTree = (root: number): number[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const tree = [root]
  // The list grows while it is walked.
  for (const parent of tree) tree.push(...all.filter((pid) => parentOf(pid) === parent))
  return tree
}

/** The memory of processes in bytes, in which each counts its part of what they share. */
export const memoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0) *
  1_024

export const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}`)
