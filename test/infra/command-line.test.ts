import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { commandLine, leave, runCommand } from '../../bin/command-line.ts'
import { indigoApp, NoCountry } from '../../lib/app.ts'

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('a command', () => {
  it.each([
    ['test/lighthouse/main.ts', 'npm run lighthouse -- 3'],
    ['test/screens/main.ts', 'npm run screens'],
    ['test/simulation/main.ts', '--seconds N'],
  ])('tells how it is used and does nothing else: %s', (file, usage) => {
    expect(run(file, '--help')).toEqual({ status: 0, stdout: expect.stringContaining(usage), stderr: '' })
  })

  it.each([
    ['bin/deploy-web.ts', 'npm run deploy-web -- --country'],
    ['bin/fetch-sharp.ts', 'npm run fetch-sharp'],
    ['bin/openapi.ts', 'npm run openapi -- --check'],
  ])('does nothing where it does not understand a word: %s', (file, usage) => {
    const { status, stdout, stderr } = run(file, '--nope')
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(usage)])
    expect(stderr).toContain("'--nope'")
  })

  it('ends with 2 and a sentence where it is asked for wrongly, and lets a fault of its own through', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => {
      told.mockRestore()
      process.exitCode = undefined
    })
    await runCommand(async () => leave('Which --country?'))
    expect([process.exitCode, told.mock.lastCall]).toEqual([2, ['Which --country?']])
    await runCommand(async () => (commandLine({ args: [] }, 'usage').positionals.length === 0 ? 0 : 1))
    expect(process.exitCode).toBe(0)
    await expect(runCommand(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  })
})

describe('the stacks', () => {
  it('say which countries there are to who asks for another', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'indigo-no-country-'))
    onTestFinished(() => rmSync(outdir, { recursive: true }))
    for (const country of ['XX', 'fr', 7])
      expect(() => indigoApp({ context: { country }, outdir })).toThrow(
        new NoCountry(`No country ${JSON.stringify(country)}; there are FR, GR, IT, CY, PL, FI.`),
      )
  })
})
