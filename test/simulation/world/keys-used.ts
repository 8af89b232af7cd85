import type { OperationRecord } from './operation-record.ts'

/** Invariant 9: what each idempotency key has answered so far. */
export type KeysUsed = {
  /** Notes an answer to a call with a key, and tells what is wrong with it. */
  note(record: OperationRecord): string | undefined
}

type Keyed = { idempotencyKey?: string }

const bodyOf = (input: Keyed): string => {
  const { idempotencyKey: _, ...body } = input
  return JSON.stringify(Object.entries(body).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

export const keysUsed = (): KeysUsed => {
  const answers = new Map<string, { body: string; id: unknown }>()
  const bodies = new Map<string, Set<string>>()
  return {
    note({ name, member, input, outcome }) {
      const given = input as Keyed
      if (given.idempotencyKey === undefined) return undefined
      const key = JSON.stringify([member, name, given.idempotencyKey])
      const body = bodyOf(given)
      bodies.set(key, (bodies.get(key) ?? new Set()).add(body))
      if (outcome?.kind === 'refused' && outcome.code === 'key_reused')
        return (bodies.get(key)?.size ?? 0) > 1 ? undefined : 'a key was refused that came with one body only'
      if (outcome?.kind !== 'done') return undefined
      const id = (outcome.answer as { id?: unknown }).id
      const known = answers.get(key)
      if (!known) answers.set(key, { body, id })
      else if (known.id !== id) return 'the same key gave two answers'
      else if (known.body !== body) return 'the same key was taken with two bodies'
      return undefined
    },
  }
}
