import { blockSteps } from '../../../shared/data/block-steps.ts'
import { commit } from '../../../shared/data/commit.ts'
import type { DemoRole } from '../people/people.ts'
import type { Person } from '../people/person.ts'
import { type Cue, once } from './agenda.ts'
import type { Life } from './ordinary-life.ts'
import { openStage, type Stage } from './stage.ts'
import * as stories from './stories.ts'

type Cast = Readonly<Record<DemoRole, Person>> & { readonly other: (place: number) => Person }

/** What the member gives, and what becomes of it. */
const giving = ({ says, answers }: Stage, { member, neighbour, association, other }: Cast): void => {
  const lessons = says(50, member, 'ownLanguage')
  answers(40, neighbour, lessons, stories.completed('both'))
  answers(36, other(0), lessons, stories.completed('both'))
  answers(30, other(1), lessons, stories.missed)
  for (const place of [10, 11, 12]) answers(3.2 - place / 10, other(place), lessons, stories.unanswered)
  const drill = says(34, member, 'drill')
  answers(21, other(4), drill, stories.forgotten)
  const chairs = says(26, member, 'chairs')
  answers(22, association, chairs, stories.completed('receiver', 2))
  const company = says(20, other(5), 'needCompany')
  answers(18, member, company, stories.completed('both'))
  const books = says(9, member, 'childrenBooks')
  answers(1.1, neighbour, books, stories.appointedFor(1))
  const blankets = says(8, association, 'needBlankets')
  answers(0.5, member, blankets, stories.unanswered)
}

/** What the member asks for, and what becomes of it. */
const asking = ({ says, answers }: Stage, { member, neighbour, association, other }: Cast): void => {
  const mending = says(42, neighbour, 'mending')
  answers(28, member, mending, stories.completed('both'))
  answers(24, association, mending, stories.completed('receiver'))
  answers(2.6, member, mending, stories.justHandedOver)
  const pots = says(19, other(6), 'pots')
  answers(8, member, pots, stories.disputed)
  const coat = says(17, other(7), 'coat')
  answers(14, member, coat, stories.declined)
  const bicycle = says(16, other(8), 'bicycle')
  answers(12, member, bicycle, stories.withdrawn)
  const stroller = says(13, other(9), 'stroller')
  answers(11, member, stroller, stories.cancelled('found_elsewhere'))
  const cooking = says(6, neighbour, 'cooking')
  answers(0.8, member, cooking, stories.unanswered)
}

/** What the demo accounts have done, so that whoever signs in with one meets an exchange in every state. */
export const demoLife = (life: Life, demo: Readonly<Record<DemoRole, Person>>): Cue[] => {
  const { past } = life
  const stage = openStage({ ...life, random: life.random.fork() })
  const { member, neighbour, association } = demo
  const neighbours = stage.neighboursOf(member)
  const cast: Cast = { ...demo, other: (place) => neighbours[place] ?? association }
  giving(stage, cast)
  asking(stage, cast)
  stage.says(5, member, 'needMove')
  stage.says(12, association, 'boxes')
  stage.says(15, neighbour, 'needTalk', neighbour.writes)
  const block = once(() => commit(past.app, blockSteps(member.id, cast.other(1).id)))
  stage.does(10, block)
  const joined = Object.values(demo).map((person) => ({ at: person.joinedAt, story: once(() => past.join(person)) }))
  return [...joined, ...stage.cues]
}
