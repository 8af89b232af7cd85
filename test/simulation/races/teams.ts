import { type Actor, actorOf, type Community, type Team } from '../actors/community.ts'
import { application } from '../actors/association-acts.ts'
import { keyFor } from '../actors/listing-acts.ts'
import { publishEvent } from '../rosters/publish-acts.ts'
import { aMember, type Member } from '../world/member.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { slowly } from '../world/slowly.ts'
import { signUp } from '../actors/sign-up.ts'
import { type Contender, presentIn, race } from './race.ts'

export const someTeam = ({ stage, associations }: Community): Team | undefined =>
  associations.length === 0 ? undefined : stage.random.pick(associations)

/** Who is of no team. */
export const strangersTo = (community: Community): Actor[] => {
  const { book } = community.stage
  return presentIn(community).filter(({ member }) =>
    [...book.associations.values()].every(({ team }) => !team.has(member.caller.id)),
  )
}

const invite = ({ stage }: Community, { id, coordinator }: Team, { caller }: Member) =>
  insist(stage, operations.inviteToTeam, coordinator, { id, memberId: caller.id, role: 'member' })

/** Somebody new of the team; undefined where the network got in between. */
export const aColleague = async (community: Community, team: Team): Promise<Member | undefined> => {
  const { stage } = community
  const member = aMember(stage.random, `colleague${stage.random.below(1_000_000)}@example.org`)
  await signUp(stage, member)
  if ((await invite(community, team, member)).kind !== 'done') return undefined
  return (await insist(stage, operations.joinTeam, member, { id: team.id })).kind === 'done' ? member : undefined
}

const joining = ({ stage }: Community, { id }: Team, member: Member): Contender => ({
  name: 'join',
  act: () => call(stage, operations.joinTeam, member, { id }, slowly(stage, 0.5)),
})

const removing = ({ stage }: Community, { id, coordinator }: Team, { caller }: Member): Contender => ({
  name: 'remove',
  act: () => call(stage, operations.leaveTeam, coordinator, { id, memberId: caller.id }, slowly(stage, 0.5)),
})

/** Somebody new of a team, and how they may lose the right to act for it: it is suspended for a while, or they are removed. */
export const somebodyOfATeam = async (community: Community) => {
  const { stage, operators } = community
  const team = someTeam(community)
  const [operator] = operators
  const member = team && (await aColleague(community, team))
  if (!team || !member || !operator) return undefined
  const { id, coordinator } = team
  return {
    team,
    member,
    decide: (decision: 'suspended' | 'verified') =>
      insist(stage, operations.decideAssociation, operator, { id, decision, reason: 'Il faut voir.' }),
    remove: () => insist(stage, operations.leaveTeam, coordinator, { id, memberId: member.caller.id }),
  }
}

/** Two are invited in the same moment, by the same head. */
export const inviteTwo = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const [one, other] = strangersTo(community)
  if (!team || !one || !other) return
  const inviting = ({ member: { caller } }: Actor): Contender => ({
    name: 'invite',
    act: () =>
      call(
        stage,
        operations.inviteToTeam,
        team.coordinator,
        { id: team.id, memberId: caller.id, role: 'member' },
        slowly(stage, 0.5),
      ),
  })
  await race(community, 'invite two', [inviting(one), inviting(other)])
  for (const { member } of [one, other]) await removing(community, team, member).act()
}

/** Somebody joins while the invitation is taken back. */
export const joinOrRemove = async (community: Community): Promise<void> => {
  const team = someTeam(community)
  const [one] = strangersTo(community)
  if (!team || !one || (await invite(community, team, one.member)).kind !== 'done') return
  await race(community, 'join or remove', [joining(community, team, one.member), removing(community, team, one.member)])
  await removing(community, team, one.member).act()
}

/** Two join at once. */
export const joinTwo = async (community: Community): Promise<void> => {
  const team = someTeam(community)
  const two = strangersTo(community).slice(0, 2)
  if (!team || two.length < 2) return
  for (const { member } of two) await invite(community, team, member)
  await race(
    community,
    'join two',
    two.map(({ member }) => joining(community, team, member)),
  )
  for (const { member } of two) await removing(community, team, member).act()
}

/** Somebody gets another role while they leave. */
export const roleOrLeave = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const member = team && (await aColleague(community, team))
  const other = team && (await aColleague(community, team))
  if (!team || !member || !other) return
  const { id, coordinator } = team
  const [what, whatOther] = [member, other].map(({ caller }) => ({ id, memberId: caller.id }))
  if (!what || !whatOther) return
  const promote = (whom: typeof what) => () =>
    call(stage, operations.changeTeamRole, coordinator, { ...whom, role: 'coordinator' }, slowly(stage, 0.5))
  const manage = { ...what, role: 'volunteer_manager' } as const
  const demote = () => call(stage, operations.changeTeamRole, coordinator, manage, slowly(stage, 0.5))
  await race(
    community,
    'two roles',
    [promote(what), promote(whatOther), demote].map((act) => ({ name: 'role', act })),
  )
  const leave = () => call(stage, operations.leaveTeam, member, what, slowly(stage, 0.5))
  await race(community, 'role or leave', [
    { name: 'role', act: demote },
    { name: 'leave', act: leave },
  ])
  await insist(stage, operations.leaveTeam, member, what)
  await insist(stage, operations.leaveTeam, other, whatOther)
}

/** Two edits of an association that has something to come, from the same version, and more soon after; and two branches. */
export const editAssociation = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  if (team) await publishEvent(community, team)
  const seen = team && stage.memory.items().find(({ PK, SK }) => PK === `A#${team.id}` && SK === 'H')
  if (!team || !seen) return
  const { id, coordinator } = team
  const version = Number(seen['version'])
  const edit = (name: string, from = version): Contender => ({
    name: 'edit',
    act: () =>
      call(stage, operations.changeAssociation, coordinator, { id, ifMatch: `"${from}"`, name }, slowly(stage, 0.5)),
  })
  const branch = (name: string): Contender => ({
    name: 'branch',
    act: () => {
      const { idempotencyKey = '' } = keyFor(actorOf(community, coordinator), 1)
      const input = { id, name, place: application.place, idempotencyKey }
      return call(stage, operations.addBranch, coordinator, input, slowly(stage, 0.5))
    },
  })
  await race(community, 'edit association', [edit(`Open Table ${version}`), edit(`Table ouverte ${version}`)])
  // What follows of one name is still under way when the next one comes.
  for (const next of [version + 1, version + 2]) {
    await stage.clock.sleep(stage.random.between(0, 2_000))
    await edit(`Table ${next}`, next).act()
  }
  await race(community, 'branch twice', [branch('North'), branch('South')])
}

/** Two apply with the same number of a register, or one of them twice; then two operators decide otherwise. */
export const applyTwice = async (community: Community): Promise<void> => {
  const { stage, operators } = community
  const [one, other] = presentIn(community)
  const [operator] = operators
  if (!one || !other || !operator) return
  const registrationNumber = `W${stage.random.between(1, 1_000_000_000)}`
  const applying = (actor: Actor, key: { idempotencyKey?: string }): Contender => ({
    name: 'apply',
    act: () =>
      call(
        stage,
        operations.applyAssociation,
        actor.member,
        { ...application, registrationNumber, ...key },
        slowly(stage, 0.5),
      ),
  })
  const key = keyFor(one, 1)
  await race(community, 'apply twice', [applying(one, key), applying(one, key), applying(other, keyFor(other, 1))])
  const made = [...stage.book.associations].find(
    ([, { status, team }]) =>
      status === 'pending' && (team.has(one.member.caller.id) || team.has(other.member.caller.id)),
  )
  if (!made) return
  const deciding = (decision: 'verified' | 'refused'): Contender => ({
    name: decision,
    act: () =>
      call(
        stage,
        operations.decideAssociation,
        operator,
        { id: made[0], decision, reason: 'Au registre.' },
        slowly(stage, 0.5),
      ),
  })
  await race(community, 'decide twice', [deciding('verified'), deciding('refused')])
}
