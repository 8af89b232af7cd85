import { isDeepStrictEqual } from 'node:util'
import { goalText } from '../goal-text.ts'
import type { Part } from '../part.ts'
import type { Row } from '../row.ts'
import type { Machine, Result, Results } from './results.ts'

type Chapter = Part & Result

const machineText = ({ cpu, cores, memoryGB, node, date, loadBefore }: Machine): string =>
  `${cpu}, ${cores} cores, ${memoryGB} GB, Node ${node}, ${date}, load before ${loadBefore[0]}`

const figure = ({ measured, unit }: Row): string => {
  if (unit === undefined) return String(measured)
  return unit === 'calls' && measured === 1 ? '1 call' : `${measured} ${unit}`
}

const bound = ({ goal, unit }: Row): string[] => {
  if (goal === undefined) return []
  return [unit === undefined ? goalText(goal) : `${goalText(goal)} ${unit}`]
}

/** Figures of one thing share a line. */
const lineOf = (rows: readonly Row[]): string => {
  const bounds = rows.flatMap(bound)
  const isMet = rows.every((row) => row.isMet)
  const notes = rows.flatMap(({ note }) => note ?? [])
  return `| ${rows[0]?.what} | ${rows.map(figure).join(', ')} | ${bounds.join(', ')} | ${bounds.length === 0 ? '' : isMet ? 'yes' : '**no**'} | ${notes.join('; ')} |`
}

const chapterText = ({ title, how, machine, rows }: Chapter, usual: Machine): string => {
  const lines = [...Map.groupBy(rows, ({ what }) => what).values()].map(lineOf)
  return `## ${title}

${how}
${isDeepStrictEqual(machine, usual) ? '' : `\nMeasured apart: ${machineText(machine)}.\n`}
| what | figure | goal | met | |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}

/** Each reason once, with all the figures that it explains. */
const missedText = (chapters: readonly Chapter[]): string => {
  const missed = chapters.flatMap(({ rows }) => rows.filter(({ isMet }) => !isMet))
  if (missed.length === 0) return 'Nothing is missed.'
  return [...Map.groupBy(missed, ({ whyMissed }) => whyMissed ?? 'Not explained.')]
    .map(([why, rows]) => {
      const what = rows.map((row) => `${row.what}: ${[figure(row), ...bound(row)].join(', goal ')}`)
      return `- **${what.join('; ')}.** ${why}`
    })
    .join('\n')
}

/** The machine of most parts: those of a whole run have the same. */
const usualOf = (chapters: readonly Chapter[]): Machine | undefined => {
  const countOf = (machine: Machine): number =>
    chapters.filter((chapter) => isDeepStrictEqual(chapter.machine, machine)).length
  return chapters.map(({ machine }) => machine).toSorted((one, other) => countOf(other) - countOf(one))[0]
}

/** All that is measured, as a document. */
export const bookOf = (parts: Readonly<Record<string, Part>>, results: Results): string => {
  const chapters = Object.entries(parts).flatMap(([name, part]): Chapter[] => {
    const result = results[name]
    return result ? [{ ...part, ...result }] : []
  })
  const usual = usualOf(chapters)
  if (!usual) throw new Error('Nothing has been measured')
  const goals = chapters.flatMap(({ rows }) => rows.filter(({ goal }) => goal !== undefined))
  const minutes = Math.ceil(chapters.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  return `# Benchmarks

\`npm run bench\` measures all of this in about ${minutes} minutes, prints it, and writes \`bench/results.json\` and this page; \`npm run bench -- ${Object.keys(parts).slice(0, 2).join(' ')}\` measures some parts anew. Every ratio is taken within one run: both sides alternate, at least nine pairs after a warm-up, and the median counts. Processor time is \`process.cpuUsage()\` of a process that does nothing else. Figures of another machine, or of a busy one, differ; compare ratios, not milliseconds.

${machineText(usual)}. Of ${goals.length} goals ${goals.filter(({ isMet }) => isMet).length} are met.

${chapters.map((chapter) => chapterText(chapter, usual)).join('\n')}
## What is missed, and why

${missedText(chapters)}
`
}
