import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TeamMember, TeamRole } from '../model/team.ts'
import { invited, isNeeded, joined, type Team, type TeamChange, without, withRole } from './team.ts'

const at = '2026-11-23T09:30:00.000Z'
const roles: TeamRole[] = ['coordinator', 'volunteer_manager', 'member']
const empty: Team = { members: 1, coordinators: 1, invited: 0 }
const first: TeamMember = { member: '0', role: 'coordinator', status: 'joined', since: at, by: '0' }

/** What happens in a team: whom it concerns, what, and which role it is about. */
const act = fc.record({
  whom: fc.integer({ min: 0, max: 5 }).map(String),
  what: fc.constantFrom('invite', 'join', 'role', 'go'),
  role: fc.constantFrom(...roles),
})

type Life = { team: Team; people: Map<string, TeamMember> }

const after = ({ team, people }: Life, { whom, what, role }: { whom: string; what: string; role: TeamRole }): Life => {
  const found = people.get(whom)
  const put = (change: TeamChange): Life => ({ team: change.team, people: new Map(people).set(whom, change.member) })
  if (what === 'invite' && !found) return put(invited(team, { member: whom, role, by: '0', at }))
  if (what === 'join') return put(joined(team, found, at))
  if (!found) return { team, people }
  if (what === 'role') return put(withRole(team, found, role))
  const rest = new Map(people)
  rest.delete(whom)
  return { team: without(team, found), people: rest }
}

describe('a team', () => {
  it('counts its people rightly and always has a coordinator, whatever happens in it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let life: Life = { team: empty, people: new Map([['0', first]]) }
        for (const each of acts) {
          try {
            life = after(life, each)
          } catch {
            // A refusal changes nothing.
          }
          const people = [...life.people.values()]
          const there = people.filter(({ status }) => status === 'joined')
          expect(life.team).toEqual({
            members: there.length,
            coordinators: there.filter(({ role }) => role === 'coordinator').length,
            invited: people.length - there.length,
          })
          expect(life.team.coordinators).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('has a hundred people at most, invited ones among them', () => {
    const full: Team = { members: 60, coordinators: 1, invited: 40 }
    expect(() => invited(full, { member: 'x', role: 'member', by: '0', at })).toThrow('team_full')
  })

  it('needs its last coordinator as long as there are others', () => {
    expect(isNeeded({ members: 2, coordinators: 1, invited: 0 }, first)).toBe(true)
    expect(isNeeded({ members: 1, coordinators: 1, invited: 3 }, first)).toBe(false)
    expect(isNeeded({ members: 3, coordinators: 2, invited: 0 }, first)).toBe(false)
    expect(isNeeded({ members: 3, coordinators: 1, invited: 0 }, { ...first, role: 'member' })).toBe(false)
  })

  it.each([undefined, first])('lets nobody join twice, or without an invitation', (member) => {
    expect(() => joined(empty, member, at)).toThrow('invitation_spent')
  })
})
