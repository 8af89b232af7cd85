import path from 'node:path'
import { writeFormatted } from '../../bench/book/write-formatted.ts'
import { machine } from '../../bench/measure/machine.ts'
import { median } from '../../bench/measure/median.ts'
import { commandLine, leave, runCommand } from '../../bin/command-line.ts'
import { demoMember, sessionCookieOf } from '../seeded/demo-member.ts'
import { root, withSeededLaptop } from '../seeded/seeded-laptop.ts'
import { choose, measurePage, type Reading } from './measure-page.ts'

const usage = `Measures the web app's pages with Lighthouse, on a laptop of its own with its community.

  npm run lighthouse            the median of five runs
  npm run lighthouse -- 3       of so many runs`

const languages = ['fr', 'ar', 'ur'] as const
const pages = ['nearby', 'listing', 'exchange'] as const

type Line = Reading & { page: string; language: string }

/** How many runs are asked for. */
const readRuns = (): number => {
  const { positionals } = commandLine({ allowPositionals: true }, usage)
  const [text = '5', ...others] = positionals
  return /^[1-9]\d?$/.test(text) && others.length === 0 ? Number(text) : leave(`How many runs? 1 to 99.\n\n${usage}`)
}

/** The middle of several runs, number by number; what was missed in any of them. */
const middleOf = (readings: readonly Reading[]): Reading => {
  const of = (name: Exclude<keyof Reading, 'missed'>): number => median(readings.map((reading) => reading[name]))
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    cls: of('cls'),
    scriptsKb: of('scriptsKb'),
    picturesKb: of('picturesKb'),
    missed: [...new Set(readings.flatMap(({ missed }) => missed))],
  }
}

const rowOf = ({ page, language, ...reading }: Line): string =>
  `| ${page} | ${language} | ${reading.performance} | ${reading.accessibility} | ${reading.bestPractices} | ${reading.seo} | ${reading.cls} | ${reading.scriptsKb} | ${reading.picturesKb} | ${reading.missed.join(', ')} |`

const bookOf = (
  lines: readonly Line[],
  runs: number,
  where: ReturnType<typeof machine>,
): string => `# How fast the web app is

\`npm run lighthouse\` measures this on a laptop with its community: Lighthouse's throttled phone, a browser that was never here, a member who is signed in, the median of ${runs} runs. Scores of accessibility, best practices and SEO must be 100 and the layout must not shift by more than 0.02; performance should be 90 or more in French, 85 or more in Arabic and Urdu, on a quiet machine. What the parts weigh is checked by \`test/web/budgets.test.ts\`.

${where.cpu}, ${where.cores} cores, ${where.memoryGB} GB, Node ${where.node}, ${where.date}, load before ${where.loadBefore[0]}:

| page | language | performance | accessibility | best practices | SEO | layout shift | scripts, kB | pictures, kB | missed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map(rowOf).join('\n')}
`

await runCommand(async () => {
  const runs = readRuns()
  const where = machine()
  const lines: Line[] = []
  await withSeededLaptop(async (local) => {
    const { listing, exchange } = await demoMember(local)
    const paths = { nearby: '/nearby', listing: `/listings/${listing}`, exchange: `/exchanges/${exchange}` }
    for (const page of pages) {
      for (const language of languages) {
        const readings: Reading[] = []
        while (readings.length < runs) {
          const member = await demoMember(local)
          const reading = await measurePage(`${local.web}${paths[page]}`, async (context) => {
            await context.addCookies([sessionCookieOf(member, local.web)])
            await choose(context, local.web, language, member.id)
          })
          readings.push(reading)
        }
        const line = { page, language, ...middleOf(readings) }
        lines.push(line)
        console.log(rowOf(line))
      }
    }
  })
  writeFormatted({
    [path.join(root, 'bench', 'lighthouse.json')]: JSON.stringify({ machine: where, runs, lines }, undefined, 2),
    [path.join(root, 'docs', 'web-performance.md')]: bookOf(lines, runs, where),
  })
  return process.exit(0)
})
