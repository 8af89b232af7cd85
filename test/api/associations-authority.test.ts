import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask, type Method } from './client/ask.ts'
import { paris } from './client/builders.ts'
import { join, people } from './client/people.ts'
import { anApplication, aVerifiedAssociation, decides, joinsTeam } from './client/scenes.ts'

const { api } = inject('local')

/** What one of the team may ask for, and what each of those gets who may not. */
type Act = { method: Method; path: string; body?: object; headers?: Record<string, string> }

const branch = { name: 'North', place: paris }
const reads: Act[] = [
  { method: 'GET', path: '/team' },
  { method: 'GET', path: '/acts' },
]
const writes: Act[] = [
  { method: 'PATCH', path: '', body: { name: 'Ours' }, headers: { 'if-match': '"1"' } },
  { method: 'POST', path: '/team', body: { memberId: randomUUID(), role: 'member' } },
  { method: 'PATCH', path: `/team/${randomUUID()}`, body: { role: 'member' } },
  { method: 'DELETE', path: `/team/${randomUUID()}` },
  { method: 'POST', path: '/branches', body: branch },
  { method: 'PATCH', path: `/branches/${randomUUID()}`, body: branch },
  { method: 'DELETE', path: `/branches/${randomUUID()}` },
]

/** The tokens of those who have nothing to say in the association, and of its team's lower roles. */
let callers: Record<string, string | undefined>
let verified: string
let pending: string
let suspended: { id: string; token: string }

beforeAll(async () => {
  const [own, other, gone] = [await aVerifiedAssociation(), await aVerifiedAssociation(), await aVerifiedAssociation()]
  const { stranger, manager, member, invited } = await people('stranger', 'manager', 'member', 'invited')
  await joinsTeam(own.awa, own.association, manager, 'volunteer_manager')
  await joinsTeam(own.awa, own.association, member, 'member')
  await own.awa.post(`/v1/associations/${own.association.id}/team`, { memberId: invited.id, role: 'coordinator' })
  const moderator = await join('moderator', { groups: ['moderators', 'associations'] })
  callers = {
    nobody: undefined,
    'a stranger': stranger.token,
    'the coordinator of another association': other.awa.token,
    'somebody who is only invited': invited.token,
    'an operator': own.op.token,
    'a moderator whose token names the group': moderator.token,
    'a volunteer manager': manager.token,
    'a member of the team': member.token,
  }
  verified = own.association.id
  pending = (await anApplication(await join('applicant'))).id
  await decides(gone.op, gone.association, 'suspended', 'A complaint.')
  suspended = { id: gone.association.id, token: gone.awa.token }
})

const outcomesOf = async (acts: readonly Act[], id: string, token: string | undefined): Promise<Set<string>> => {
  const answers = acts.map(({ path, ...act }) => ask(api, { ...act, path: `/v1/associations/${id}${path}`, token }))
  return new Set((await Promise.all(answers)).map(({ outcome }) => outcome))
}

describe('what is for a coordinator alone', () => {
  it.each([
    ['nobody', '401'],
    ['a stranger', '403 not_allowed'],
    ['the coordinator of another association', '403 not_allowed'],
    ['somebody who is only invited', '403 not_allowed'],
    ['an operator', '403 not_allowed'],
    ['a moderator whose token names the group', '403 not_allowed'],
    ['a volunteer manager', '403 not_allowed'],
    ['a member of the team', '403 not_allowed'],
  ])('is not for %s', async (who, outcome) => {
    expect(await outcomesOf(writes, verified, callers[who])).toEqual(new Set([outcome]))
  })

  it('is possible for nobody while the association is suspended, but to take somebody out of the team', async () => {
    const isRemoval = ({ method, path }: Act): boolean => method === 'DELETE' && path.startsWith('/team')
    const acts = writes.filter((act) => !isRemoval(act))
    expect(await outcomesOf(acts, suspended.id, suspended.token)).toEqual(new Set(['403 association_suspended']))
    expect(await outcomesOf(writes.filter(isRemoval), suspended.id, suspended.token)).toEqual(new Set(['204']))
  })
})

describe('what is for the team', () => {
  it.each([
    ['nobody', '401'],
    ['a stranger', '403 not_allowed'],
    ['the coordinator of another association', '403 not_allowed'],
    ['somebody who is only invited', '403 not_allowed'],
    ['an operator', '403 not_allowed'],
    ['a moderator whose token names the group', '403 not_allowed'],
    ['a volunteer manager', '200'],
    ['a member of the team', '200'],
  ])('is for %s: %s', async (who, outcome) => {
    expect(await outcomesOf(reads, verified, callers[who])).toEqual(new Set([outcome]))
  })

  it('is read by the team of a suspended association too', async () => {
    expect(await outcomesOf(reads, suspended.id, suspended.token)).toEqual(new Set(['200']))
  })
})

describe('an application', () => {
  it.each(['a stranger', 'the coordinator of another association', 'an operator'])(
    'does not exist for %s who would act in its name',
    async (who) => {
      expect(await outcomesOf([...reads, ...writes], pending, callers[who])).toEqual(new Set(['404 not_found']))
    },
  )
})
