import type { DemoRole } from './people/people.ts'

/** An account that one can sign in with; `name` is what one types. */
export type DemoAccount = {
  readonly role: DemoRole
  readonly name: string
  readonly password: string
  readonly group?: 'moderators' | 'operators'
}

const password = 'indigo-demo-2026'

/**
 * Two plain members, so that one can try both sides of an exchange; one who coordinates a verified association; a
 * moderator; an operator.
 */
export const demoAccounts: readonly DemoAccount[] = [
  { role: 'member', name: 'member@indigo.example', password },
  { role: 'neighbour', name: 'neighbour@indigo.example', password },
  { role: 'association', name: 'association@indigo.example', password },
  { role: 'moderator', name: 'moderator@indigo.example', password, group: 'moderators' },
  { role: 'operator', name: 'operator@indigo.example', password, group: 'operators' },
]
