import type * as z from 'zod'
import type { Handler } from '../../../lambdas/runtime/handler.ts'
import type { Caller, CallerOf, InputOf, ResultOf, Route } from '../../../shared/contract/routes.ts'
import type { App } from '../../../shared/data/app.ts'
import { NoAccount } from '../../../shared/data/no-account.ts'
import { welcome } from '../../../shared/data/welcome.ts'
import { Refusal } from '../../../shared/errors.ts'
import { lived } from '../table/life.ts'
import type { Member } from './member.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { OperationRecord } from './operation-record.ts'
import { missingFrom } from './presence.ts'
import type { Stage } from './stage.ts'

/** An operation of the API: what the contract declares, and the function that does it. */
export type Operation<R extends Route> = { name: string; route: R; handle: Handler<R> }

/** Runs a function for somebody, in a life that may end early; whatever comes of it is put on record. */
export const operate = async <T>(
  stage: Stage,
  { name, member, input }: { name: string; member: string; input: unknown },
  body: (app: App) => Promise<T>,
): Promise<{ outcome: Outcome<T>; record: OperationRecord }> => {
  const record = stage.begin(name, member, input)
  const outcome = outcomeOf(await lived((life) => body(stage.appFor(record, life))))
  record.outcome = outcome
  record.endedAt = stage.clock.now()
  stage.tally.count(`outcome: ${outcome.kind}`)
  if (outcome.kind === 'refused') stage.tally.count(`refused: ${outcome.code}`)
  if (outcome.kind === 'broken') accuse(stage, record, outcome.error)
  checkPromise(stage, record)
  return { outcome, record }
}

const accuse = (stage: Stage, record: OperationRecord, error: unknown): void => {
  const what = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
  const operation = `${record.number} ${record.name} ${JSON.stringify(record.input)}`
  stage.book.accuse({ invariant: 'broken', what, at: stage.clock.now(), operation })
}

/** Invariants 9 and 10, as far as they show at once. */
const checkPromise = ({ book, keys, clock }: Stage, record: OperationRecord): void => {
  const operation = `${record.number} ${record.name}`
  const missing = missingFrom(book, record)
  if (missing !== undefined) book.accuse({ invariant: '10 acknowledged', what: missing, at: clock.now(), operation })
  const wrong = keys.note(record)
  if (wrong !== undefined) book.accuse({ invariant: '9 keys', what: wrong, at: clock.now(), operation })
}

/** What the router does: refuses what the contract does not allow, and opens an account on the first call. */
const route = async <R extends Route>(
  { route: declared, handle }: Operation<R>,
  member: Member,
  input: unknown,
  app: App,
): Promise<ResultOf<R>> => {
  const parsed = declared.input.safeParse(input)
  if (!parsed.success) throw new Refusal('invalid_request')
  const caller = member.caller as Caller as CallerOf<R>
  const again = (): Promise<ResultOf<R>> => handle(parsed.data as InputOf<R>, caller, app)
  try {
    return await again()
  } catch (error) {
    if (!(error instanceof NoAccount)) throw error
    await welcome(app, member.newcomer)
    return again()
  }
}

/** A member calls the API once, in the world as it is or as the function meets it. */
export const call = async <R extends Route>(
  stage: Stage,
  operation: Operation<R>,
  member: Member,
  input: z.input<R['input']>,
  around = (app: App): App => app,
): Promise<Outcome<ResultOf<R>>> => {
  const { name } = operation
  const given = stage.sabotage.input?.(name, input) ?? input
  const { outcome, record } = await operate(stage, { name, member: member.caller.id, input }, (app) =>
    route(operation, member, given, around(app)),
  )
  if (outcome.kind === 'done' && record.number % samplesEvery === 0) checkAnswer(stage, operation, record)
  return outcome
}

const samplesEvery = 8

/** Some of the answers are held against the contract. */
const checkAnswer = <R extends Route>(
  stage: Stage,
  { route: { output } }: Operation<R>,
  record: OperationRecord,
): void => {
  if (!output || record.outcome?.kind !== 'done') return
  const { error } = output.safeParse(record.outcome.answer)
  if (error) accuse(stage, record, error)
}

const triesMost = 4

/** A member who wants to know: calls again after an unknown outcome, as an app does behind a bad network. */
export const insist = async <R extends Route>(
  stage: Stage,
  operation: Operation<R>,
  member: Member,
  input: z.input<R['input']>,
  around = (app: App): App => app,
): Promise<Outcome<ResultOf<R>>> => {
  for (let tries = 1; ; tries += 1) {
    const outcome = await call(stage, operation, member, input, around)
    if (outcome.kind !== 'unknown' || tries === triesMost) return outcome
    stage.tally.count('client: asked again')
    await stage.clock.sleep(stage.random.between(100, 3_000) * tries)
  }
}
