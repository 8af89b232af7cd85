import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import type { Local } from '../../../local/laptop/local-file.ts'
import { addToGroup, signIn, signUp } from './cognito.ts'
import { personOf, type Person } from './person.ts'

type Joining = { groups?: readonly string[]; locale?: string; local?: Local }

/** Somebody new, with an address that nobody had before, signed in. */
export const join = async (name: string, { groups = [], locale = 'en', local = inject('local') }: Joining = {}) => {
  const email = `${randomUUID()}@people.example`
  const id = await signUp(local.cognito, email, { nickname: name, locale })
  for (const group of groups) await addToGroup(local.cognito, id, group)
  const { access } = await signIn(local.cognito, email)
  return personOf({ origin: local.api, id, email, token: access })
}

const isOf = <Name extends string>(names: readonly Name[], known: object): known is Record<Name, Person> =>
  names.every((name) => name in known)

/** New members by their names: `const { awa, ben } = await people('awa', 'ben')`. */
export const people = async <Name extends string>(...names: Name[]): Promise<Record<Name, Person>> => {
  const joined = await Promise.all(names.map(async (name) => [name, await join(name)] as const))
  const byName = Object.fromEntries(joined)
  if (!isOf(names, byName)) throw new Error('Somebody is missing')
  return byName
}
