import type { Effect } from '../table/plan-write.ts'
import type { Check } from './check.ts'
import type { Book } from './book.ts'
import type { Commit } from './commit.ts'

/** What an auditor remembers of an association. */
export type AssociationSeen = { status: string; team: Set<string> }

/** What may become of an association; a refused application is over. */
const lives: Record<string, readonly string[]> = {
  pending: ['verified', 'refused'],
  verified: ['suspended'],
  suspended: ['verified'],
  refused: [],
}

type Side = Effect['before']

const stateOf = (side: Side): Record<string, unknown> => side?.item ?? {}
const isIn = (side: Side): boolean => side !== undefined && stateOf(side)['leftAt'] === undefined
const joinedAs = (side: Side, role?: string): number =>
  Number(
    isIn(side) && stateOf(side)['status'] === 'joined' && (role ?? stateOf(side)['role']) === stateOf(side)['role'],
  )
const invitedAs = (side: Side): number => Number(isIn(side) && stateOf(side)['status'] === 'invited')
const openAs = (side: Side): number => Number(side !== undefined && stateOf(side)['closedAt'] === undefined)

const heads = ({ others }: Commit): Effect[] => others.filter(({ key }) => key.PK.startsWith('A#') && key.SK === 'H')

/** The sum of what changes under an association. */
const changed = ({ others }: Commit, PK: string, SK: string, count: (side: Side) => number): number =>
  others
    .filter(({ key }) => key.PK === PK && key.SK.startsWith(SK))
    .reduce((sum, { before, after }) => sum + count(after) - count(before), 0)

/** What a head says of its people and places is what there is, at each commit. */
export const checkCounts: Check = (commit) => {
  const counted: readonly (readonly [string, string, (side: Side) => number])[] = [
    ['members', 'T#', (side) => joinedAs(side)],
    ['coordinators', 'T#', (side) => joinedAs(side, 'coordinator')],
    ['invited', 'T#', invitedAs],
    ['branches', 'P#', openAs],
  ]
  const touched = new Set(commit.others.filter(({ key }) => key.PK.startsWith('A#')).map(({ key }) => key.PK))
  return [...touched].flatMap((PK) => {
    const head = heads(commit).find(({ key }) => key.PK === PK)
    return counted.flatMap(([name, SK, count]) => {
      const said = Number(stateOf(head?.after)[name] ?? 0) - Number(stateOf(head?.before)[name] ?? 0)
      const is = changed(commit, PK, SK, count)
      return said === is ? [] : [`${PK} has ${said} more ${name}, and there are ${is} more`]
    })
  })
}

/** Another role makes nobody older or younger in a team. */
export const checkSince: Check = ({ by, others }) =>
  others.flatMap(({ key, before, after }) => {
    const isRole = by?.name === 'changeTeamRole' && key.PK.startsWith('A#') && key.SK.startsWith('T#')
    return !isRole || stateOf(before)['since'] === stateOf(after)['since']
      ? []
      : [`${key.PK} ${key.SK} is of the team since another moment`]
  })

/** A branch that is closed stays closed. */
export const checkBranches: Check = ({ others }) =>
  others.flatMap(({ key, before, after }) =>
    key.PK.startsWith('A#') && key.SK.startsWith('P#') && before && openAs(after) > openAs(before)
      ? [`${key.PK} ${key.SK} is open again`]
      : [],
  )

const words = ['name', 'summary', 'contactEmail', 'homeCell', 'reason', 'decidedAt']

/** An association is made once, leads its life, and each edit and each decision raises its version by one. */
export const checkAssociations: Check = (commit) =>
  heads(commit).flatMap(({ key, before, after }) => {
    const [was, is] = [stateOf(before), stateOf(after)]
    if (!before)
      return is['status'] === 'pending' || commit.by?.name !== 'applyAssociation'
        ? []
        : [`${key.PK} begins as ${String(is['status'])}`]
    const [from, to] = [String(was['status']), String(is['status'])]
    const isEdited = words.some((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    const steps = Number(is['version']) - Number(was['version'])
    return [
      ...(was['createdAt'] === is['createdAt'] ? [] : [`${key.PK} is made a second time`]),
      ...(from === to || lives[from]?.includes(to) ? [] : [`${key.PK} went from ${from} to ${to}`]),
      ...(steps === 1 || (steps === 0 && !isEdited) ? [] : [`${key.PK} changed, and its version by ${steps}`]),
    ]
  })

/** A number of a register is of one association, until that one is refused. */
export const checkRegistrations: Check = ({ others }) =>
  others.flatMap(({ key, before, after }) => {
    if (!key.PK.startsWith('R#') || !before || !after) return []
    const [was, is] = [stateOf(before), stateOf(after)]
    return was['isFree'] === true || was['association'] === is['association']
      ? []
      : [`${key.PK} was taken by ${String(is['association'])} from ${String(was['association'])}`]
  })

/** What the team does with a listing of its association; publishing one rests on a strong read. */
const listingActs = new Set(['changeListing', 'closeListing', 'renewListing'])

/** Which association the operation of somebody acted for, if it was not for themselves. */
const actedFor = (commit: Commit, book: Book): string[] => {
  const { by } = commit
  if (!by) return []
  const ofMoves = commit.exchanges.flatMap(({ before, after }) => {
    if (!after?.association || before?.history.length === after.history.length) return []
    const step = after.history.at(-1)
    return step?.by === after.association ? [after[after.association]] : []
  })
  const ofListings = listingActs.has(by.name) ? commit.listings.flatMap(({ after }) => after?.associationId ?? []) : []
  const { id = '' } = by.input as { id?: string }
  const talked = ['appoint', 'postMessage', 'thank'].includes(by.name) ? book.exchanges.get(id) : undefined
  const isOther = talked?.association !== undefined && ![talked.giver, talked.receiver].includes(by.member)
  const wrote = commit.exchanges.length + commit.others.length > 0
  return [...ofMoves, ...ofListings, ...(talked?.association && isOther && wrote ? [talked[talked.association]] : [])]
}

/** What a strong read has allowed a moment before. */
const byReading = new Set(['acceptExchange'])

/** Nobody acts in the name of an association that is suspended, or whose team they are not of: not in the same moment. */
export const checkAuthority: Check = (commit, { book }) => {
  const { by } = commit
  if (!by || ['sweep', 'follow', 'leave', 'resolveDispute'].includes(by.name) || byReading.has(by.name)) return []
  return actedFor(commit, book).flatMap((id) => {
    const seen = book.associations.get(id)
    if (seen?.status === 'verified' && seen.team.has(by.member)) return []
    return [`${by.member} acted by ${by.name} for ${id}, which is ${seen?.status ?? 'absent'}`]
  })
}

/** Enters what a commit says of associations and teams. */
export const enterAssociations = (book: Book, { others }: Commit): void => {
  for (const { key, after } of others) {
    if (!key.PK.startsWith('A#')) continue
    const id = key.PK.slice(2)
    const seen = book.associations.get(id) ?? { status: '', team: new Set<string>() }
    book.associations.set(id, seen)
    if (key.SK === 'H') seen.status = String(stateOf(after)['status'])
    if (!key.SK.startsWith('T#')) continue
    const member = key.SK.slice('T#'.length)
    if (joinedAs(after) === 1) seen.team.add(member)
    else seen.team.delete(member)
  }
}
