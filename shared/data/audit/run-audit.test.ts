import { describe, expect, it } from 'vitest'
import { aLedger, inPages, type Ledger } from '../../../test/community/a-ledger.ts'
import { OutcomeUnknown } from '../table.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { auditLedger } from './audit-ledger.ts'
import { beginAudit, continueAudit } from './run-audit.ts'
import { readProof, readRun, type Run } from './run.ts'

const minuteMs = 60_000
const anHour = { joinMs: 60 * minuteMs }
const toTheEnd = { mayGoOn: () => true }
const onePage = { mayGoOn: () => false }

/** A ledger that is read three items at a time. */
const aLongLedger = async (): Promise<Ledger & { app: App }> => {
  const ledger = await aLedger()
  return { ...ledger, app: { ...ledger.app, table: inPages(ledger.table, 3) } }
}

const begun = async (app: App): Promise<Run> => (await beginAudit(app, anHour)).run

/** Goes on call after call, a page each, as functions do that are out of time. */
const runThrough = async (app: App, id: string): Promise<Run | undefined> => {
  let run = await continueAudit(app, id, onePage)
  for (let calls = 0; run && !run.finishedAt && calls < 200; calls += 1) run = await continueAudit(app, id, onePage)
  return run
}

describe('a run of the audit', () => {
  it('leaves the proof, and nothing else, in as many calls as it needs', async () => {
    const { app } = await aLongLedger()
    const { proof } = await auditLedger(app)
    expect(await readProof(app)).toBeUndefined()
    const { id } = await begun(app)
    expect(await readProof(app)).toBeUndefined()
    const run = await runThrough(app, id)
    expect(run).toMatchObject({ id, finishedAt: app.clock.now() })
    expect(await readProof(app)).toEqual(proof)
  })

  it('makes at least one page, even with no time left, and stops when it may not go on', async () => {
    const { app } = await aLongLedger()
    const { id } = await begun(app)
    const run = await continueAudit(app, id, onePage)
    expect(run?.finishedAt).toBeUndefined()
    expect(run?.state.cursor).toBeDefined()
    expect(await readRun(app)).toEqual(run)
  })

  it('goes on where the killed function had come to', async () => {
    const { app } = await aLongLedger()
    const { proof } = await auditLedger(app)
    const { id } = await begun(app)
    let pages = 0
    const dying = inPages(app.table, 3, async () => {
      pages += 1
      if (pages > 4) throw new Error('Killed')
    })
    await expect(continueAudit({ ...app, table: dying }, id, toTheEnd)).rejects.toThrow('Killed')
    expect((await readRun(app))?.state.cursor).toBeDefined()
    await continueAudit(app, id, toTheEnd)
    expect(await readProof(app)).toEqual(proof)
  })

  it('is made by one function where several are at it', async () => {
    const { app } = await aLongLedger()
    const { proof } = await auditLedger(app)
    const { id } = await begun(app)
    const runs = await Promise.all([1, 2, 3].map(() => continueAudit(app, id, toTheEnd)))
    expect(runs.filter((run) => run?.finishedAt !== undefined)).toHaveLength(1)
    expect(runs.filter((run) => run === undefined)).toHaveLength(2)
    expect(await readProof(app)).toEqual(proof)
  })

  it('goes on when the answer to a write is lost', async () => {
    const { app } = await aLongLedger()
    const { id } = await begun(app)
    let writes = 0
    const lossy: App = {
      ...app,
      table: {
        ...app.table,
        write: async (write) => {
          await app.table.write(write)
          writes += 1
          if (writes % 2 === 0) throw new OutcomeUnknown('lost')
        },
      },
    }
    expect(await continueAudit(lossy, id, toTheEnd)).toMatchObject({ id, finishedAt: app.clock.now() })
    expect(writes).toBeGreaterThan(2)
  })

  it('finds what is wrong', async () => {
    const { app, giver } = await aLongLedger()
    const account = await app.table.get(key.account(giver.id))
    await app.table.write({ Put: { Item: { ...account, available: Number(account?.['available']) + 5 } } })
    const run = await runThrough(app, await begun(app).then(({ id }) => id))
    expect(run?.state.findings).toEqual([{ what: 'balance', where: key.account(giver.id).PK, digos: 5 }])
    expect(await readProof(app)).toMatchObject({ balanced: false, difference: 5 })
  })
})

describe('a run that is asked for', () => {
  it('joins the one under way, and says whether a function is at it', async () => {
    const { app, clock } = await aLongLedger()
    const { id } = await begun(app)
    expect(await beginAudit(app, anHour)).toMatchObject({ run: { id }, isAlive: true })
    clock.pass(minuteMs)
    expect(await beginAudit(app, anHour)).toMatchObject({ run: { id }, isAlive: false })
    await continueAudit(app, id, onePage)
    expect(await beginAudit(app, anHour)).toMatchObject({ run: { id }, isAlive: true })
  })

  it('takes the place of one that began too long ago, which writes nothing more', async () => {
    const { app, clock } = await aLongLedger()
    const old = await begun(app)
    await continueAudit(app, old.id, onePage)
    clock.pass(5 * minuteMs)
    const { run, isAlive } = await beginAudit(app, { joinMs: 5 * minuteMs })
    expect(run.id).not.toBe(old.id)
    expect(run.startedAt).toBe(app.clock.now())
    expect(isAlive).toBe(false)
    expect(await continueAudit(app, old.id, toTheEnd)).toBeUndefined()
    expect(await readProof(app)).toBeUndefined()
  })

  it('begins anew once the last one is finished', async () => {
    const { app, clock } = await aLongLedger()
    const { id } = await begun(app)
    await continueAudit(app, id, toTheEnd)
    expect(await continueAudit(app, id, toTheEnd)).toBeUndefined()
    const first = await readProof(app)
    clock.pass(1)
    const second = await begun(app)
    expect(second.id).not.toBe(id)
    await continueAudit(app, second.id, toTheEnd)
    expect(await readProof(app)).toEqual({ ...first, at: app.clock.now() })
  })

  it('is one run, however many ask at the same time', async () => {
    const { app } = await aLongLedger()
    const runs = await Promise.all(Array.from({ length: 10 }, () => begun(app)))
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1)
  })
})
