import { createContext, Script } from 'node:vm'
import * as z from 'zod'
import type { BehaviourModel } from '../assembly/model.ts'

const escaped = (text: string): string => text.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')

const asPattern = (pattern: string): RegExp =>
  new RegExp(`^${escaped(pattern).replaceAll('*', '.*').replaceAll('?', '.')}$`)

const Rewritten = z.object({ uri: z.string() })
const Changed = z.object({ headers: z.record(z.string(), z.object({ value: z.string() })) })
type Headers = Readonly<Record<string, string>>

/** CloudFront gives a function a millisecond; a busy laptop is given time, but no endless loop. */
const functionMsMax = 5_000

const compiled = (code: string | undefined): ((event: object) => unknown) | undefined => {
  if (code === undefined) return undefined
  const script = new Script(`${code};handler(event)`)
  const context = createContext({})
  return (event) => script.runInContext(Object.assign(context, { event }), { timeout: functionMsMax })
}

/** One behaviour, ready to run. */
export type Edge = {
  readonly behaviour: BehaviourModel
  /** The path to ask the origin for. */
  readonly rewrite: (uri: string) => string
  /** The answer's headers as the browser gets them; `answered` are the origin's. */
  readonly headers: (status: number, answered: Headers) => Headers
}

const edgeOf = (behaviour: BehaviourModel, own: Headers): Edge => {
  const before = compiled(behaviour.onRequest)
  const after = compiled(behaviour.onResponse)
  const changedBy = (status: number, headers: Headers): Headers => {
    // CloudFront passes a failure of the origin on as it is.
    if (after === undefined || status >= 400) return headers
    const event = {
      response: { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])) },
    }
    const changed = Changed.parse(after(event))
    return Object.fromEntries(Object.entries(changed.headers).map(([name, { value }]) => [name, value]))
  }
  return {
    behaviour,
    rewrite: (uri) => (before === undefined ? uri : Rewritten.parse(before({ request: { uri } })).uri),
    headers: (status, answered) => changedBy(status, { ...answered, ...own }),
  }
}

/** Finds what CloudFront does with a path: the first behaviour whose pattern fits. `ownOf` are the headers it sets. */
export const edges = (
  behaviours: readonly BehaviourModel[],
  ownOf: (behaviour: BehaviourModel) => Headers,
): ((pathname: string) => Edge | undefined) => {
  const known = behaviours.map((behaviour) => ({
    pattern: asPattern(behaviour.pattern),
    edge: edgeOf(behaviour, ownOf(behaviour)),
  }))
  return (pathname) => known.find(({ pattern }) => pattern.test(pathname))?.edge
}
