import { applyAssociation } from '../../../shared/data/associations/apply-association.ts'
import { inviteMember, joinTeam } from '../../../shared/data/associations/change-team.ts'
import { decideAssociation } from '../../../shared/data/associations/decide-association.ts'
import { addBranch } from '../../../shared/data/associations/branches.ts'
import { vouchFor } from '../../../shared/data/associations/vouch.ts'
import { creationOf } from '../../../shared/data/idempotency.ts'
import { assert } from '../../../shared/errors.ts'
import type { Verdict } from '../../../shared/model/association.ts'
import type { AssociationId } from '../../../shared/model/ids.ts'
import type { TeamRole } from '../../../shared/model/team.ts'
import type { Founding } from '../associations/foundings.ts'
import { foundingsOf } from '../associations/foundings-of.ts'
import { reasons } from '../associations/reasons.ts'
import type { DemoRole } from '../people/people.ts'
import type { Person } from '../people/person.ts'
import { type Cue, once } from './agenda.ts'
import type { Life } from './ordinary-life.ts'
import { openStage, type Stage } from './stage.ts'

/** An association that somebody will apply for, and has once `id` is there. */
export type Founded = { readonly founding: Founding; readonly by: Person; id?: AssociationId }

type Cast = Readonly<Record<DemoRole, Person>> & { readonly other: (place: number) => Person }
type Says = Pick<Life, 'past' | 'language'> & Pick<Stage, 'does'> & Pick<Cast, 'operator'>

/** The id of an association that has been applied for by now. */
export const idOf = ({ id, founding }: Founded): AssociationId => {
  assert(id !== undefined, `${founding} has been applied for`)
  return id
}

/** Numbers that no register gives out. */
const numbers: Readonly<Record<Founding, string | undefined>> = {
  kitchen: 'W999999901',
  sport: 'W999999902',
  languages: 'W999999903',
  paperwork: 'W999999904',
  garden: 'W999999905',
  youth: undefined,
  rooms: 'W999999907',
  rides: 'W999999908',
}

const applies = (says: Says, daysAgo: number, founding: Founding, by: Person, voucher?: Founded): Founded => {
  const { past, language } = says
  const founded: Founded = { founding, by }
  const apply = async (): Promise<void> => {
    const [name, description] = foundingsOf(past.app.country.code)[founding]
    const registrationNumber = numbers[founding]
    const body = {
      name,
      description,
      languages: [...new Set([language, 'en', 'ar'])],
      contactEmail: `${founding}@associations.example`,
      place: by.home,
      ...(registrationNumber !== undefined && { registrationNumber }),
      ...(voucher && { vouchedBy: idOf(voucher) }),
    }
    const creation = creationOf(past.app, { member: by.id, operation: 'applyAssociation', body })
    founded.id = (await applyAssociation(past.app, by.id, creation, body)).id
  }
  says.does(daysAgo, once(apply))
  return founded
}

const wordsOf = ({ language }: Says) => {
  const known = reasons[language]
  assert(known, `operators give reasons in ${language}`)
  return known
}

const decides = (says: Says, daysAgo: number, founded: Founded, decision: Verdict): void => {
  const what = { decision, reason: wordsOf(says)[decision], by: says.operator.id }
  says.does(
    daysAgo,
    once(() => decideAssociation(says.past.app, idOf(founded), what)),
  )
}

const invites = (says: Says, daysAgo: number, founded: Founded, whom: Person, role: TeamRole, joins = true): void => {
  const { app } = says.past
  const act = () => ({ association: idOf(founded), by: founded.by.id, whom: whom.id })
  says.does(
    daysAgo,
    once(() => inviteMember(app, act(), role)),
  )
  if (joins)
    says.does(
      daysAgo - 0.2,
      once(() => joinTeam(app, idOf(founded), whom.id)),
    )
}

const opensBranch = (says: Says, daysAgo: number, founded: Founded, at: Person): void => {
  const open = () => {
    const body = { name: wordsOf(says).branch, place: at.home }
    const creation = creationOf(says.past.app, { member: founded.by.id, operation: 'addBranch', body })
    return addBranch(says.past.app, { association: idOf(founded), by: founded.by.id }, creation, body)
  }
  says.does(daysAgo, once(open))
}

/** The four that are verified, with their teams. */
const verified = (says: Says, { association, member, neighbour, other }: Cast): Founded[] => {
  const kitchen = applies(says, 28, 'kitchen', association)
  const sport = applies(says, 34, 'sport', other(20))
  const languages = applies(says, 32, 'languages', other(21))
  const paperwork = applies(says, 31, 'paperwork', other(22))
  const all = [kitchen, sport, languages, paperwork]
  for (const [place, founded] of all.entries()) decides(says, 26.5 - place / 10, founded, 'verified')
  invites(says, 25, kitchen, neighbour, 'volunteer_manager')
  invites(says, 24.5, kitchen, other(23), 'coordinator')
  invites(says, 24, kitchen, other(24), 'member')
  invites(says, 23, sport, other(25), 'volunteer_manager')
  invites(says, 22, languages, association, 'member')
  invites(says, 1.5, sport, member, 'volunteer_manager', false)
  opensBranch(says, 21, kitchen, other(26))
  return all
}

/** Those that wait, were refused, or are suspended. */
const others = (says: Says, { other }: Cast, kitchen: Founded): Founded[] => {
  const garden = applies(says, 3, 'garden', other(27))
  const youth = applies(says, 4, 'youth', other(28), kitchen)
  says.does(
    2,
    once(() => vouchFor(says.past.app, idOf(youth), { voucher: idOf(kitchen), by: kitchen.by.id })),
  )
  const rooms = applies(says, 20, 'rooms', other(29))
  decides(says, 18, rooms, 'refused')
  const rides = applies(says, 33, 'rides', other(30))
  decides(says, 30, rides, 'verified')
  decides(says, 6, rides, 'suspended')
  return [garden, youth, rooms, rides]
}

/** What the associations of a country have done, and which they are; the demo accounts serve in some of them. */
export const associationLife = (
  life: Life,
  demo: Readonly<Record<DemoRole, Person>>,
): { cues: Cue[]; founded: Founded[] } => {
  const stage = openStage({ ...life, random: life.random.fork() })
  const neighbours = stage.neighboursOf(demo.member)
  const cast: Cast = { ...demo, other: (place) => neighbours[place % neighbours.length] ?? demo.operator }
  const says: Says = { past: life.past, language: life.language, does: stage.does, operator: demo.operator }
  const four = verified(says, cast)
  const [kitchen] = four
  assert(kitchen, 'there is a kitchen')
  const founded = [...four, ...others(says, cast, kitchen)]
  return { cues: [...stage.cues], founded }
}
