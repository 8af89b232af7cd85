import { associationItem, teamMemberItem } from '../../../shared/data/associations/association-items.ts'
import { key } from '../../../shared/data/keys.ts'
import { noEntry } from '../../../shared/data/statements.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { beginning } from '../world/machines.ts'
import type { Team } from '../actors/community.ts'
import type { Stage } from '../world/stage.ts'

/** A verified association with one coordinator, as it would lie in the table; how it got there is told elsewhere. */
export const anAssociation = async ({ memory }: Stage, { id, coordinator }: Team): Promise<void> => {
  const createdAt = instantAt(beginning)
  const head = associationItem({
    id,
    version: 1,
    status: 'verified',
    name: 'Open Table',
    register: 'Register',
    registrationNumber: 'W1',
    summary: 'We cook.',
    languages: ['fr'],
    contactEmail: 'table@associations.example',
    place: { latitude: 48.85, longitude: 2.35 },
    homeCell: 'home',
    members: 1,
    coordinators: 1,
    invited: 0,
    branches: 0,
    appliedBy: coordinator.caller.id,
    createdAt,
  })
  const member = { member: coordinator.caller.id, role: 'coordinator', status: 'joined', since: createdAt } as const
  const account = { available: 0, held: 0, helped: 0, lastEntry: noEntry }
  const items = [
    head,
    { ...key.associationDetail(id), description: 'We cook together.' },
    { ...key.account(id), ...account },
    teamMemberItem(id, { ...member, by: coordinator.caller.id }),
  ]
  await memory.transact(
    items.map((Item) => ({ Put: { Item } })),
    id,
  )
}
