import { sponsorExchange } from '../../../shared/data/budget/sponsor-exchange.ts'
import { creationOf } from '../../../shared/data/idempotency.ts'
import { publishForAssociation } from '../../../shared/data/publish-for-association.ts'
import { assert } from '../../../shared/errors.ts'
import type { Founding } from '../associations/foundings.ts'
import { needWords } from '../needs/need-words.ts'
import { type NeedId, needs } from '../needs/needs.ts'
import type { DemoRole } from '../people/people.ts'
import type { Person } from '../people/person.ts'
import * as act from './acts.ts'
import { type Cue, once } from './agenda.ts'
import type { Announced } from './announcement.ts'
import { type Founded, idOf } from './association-life.ts'
import type { Life } from './ordinary-life.ts'
import { openStage, type Stage } from './stage.ts'
import { completed, type Plot } from './stories.ts'

type Says = Life & Stage & { readonly by: (founding: Founding) => Founded; readonly other: (place: number) => Person }

/** Its coordinator publishes a need in the association's name; whoever answers it deals with that coordinator. */
const asks = (says: Says, daysAgo: number, founding: Founding, need: NeedId): Announced => {
  const { past, language } = says
  const founded = says.by(founding)
  const { by } = founded
  const announced: Announced = { owner: by, language }
  const publish = async (): Promise<void> => {
    const known = needWords[language]
    assert(known, `associations ask in ${language}`)
    const [title, description] = known[need]
    const said = { title, description, language, place: by.home }
    const draft = { kind: 'need' as const, standing: false, ...needs[need], ...said }
    const creation = creationOf(past.app, { member: by.id, operation: 'createListing', body: draft })
    announced.listing = await publishForAssociation(
      past.app,
      { association: idOf(founded), by: by.id },
      creation,
      draft,
    )
  }
  says.does(daysAgo, once(publish))
  return announced
}

/** A promise of some pieces that nobody has answered yet. */
const promised =
  (quantity: number): Plot =>
  (scene) =>
    once(() => act.ask(scene, quantity))

/** A promise that was accepted: they meet in some days. */
const agreed = (quantity: number): Plot =>
  async function* (scene) {
    const meeting = await act.ask(scene, quantity)
    yield 5
    await act.accept(meeting)
    await act.appoint(meeting, 2)
  }

/** What associations ask for: some of it given, some promised, some still missing. */
const asking = (says: Says, { member }: Readonly<Record<DemoRole, Person>>): void => {
  const { answers, other } = says
  const blankets = asks(says, 18, 'kitchen', 'blankets')
  answers(15, other(13), blankets, completed('both', 4))
  answers(12, member, blankets, completed('receiver', 2))
  answers(9, other(14), blankets, completed('nobody', 1))
  answers(2.5, other(16), blankets, agreed(2))
  answers(1.2, other(15), blankets, promised(3))
  const pots = asks(says, 10, 'kitchen', 'pots')
  answers(7, other(17), pots, completed('both', 1))
  answers(0.7, other(13), pots, promised(2))
  const interpreters = asks(says, 4, 'kitchen', 'interpreters')
  answers(1.6, other(18), interpreters, promised(1))
  const boots = asks(says, 16, 'sport', 'boots')
  answers(13, other(19), boots, completed('both', 3))
  const dictionaries = asks(says, 14, 'languages', 'dictionaries')
  answers(11, other(15), dictionaries, completed('receiver', 2))
}

/** The kitchen pays for a neighbour, who has got what they needed, and for the member, who may still ask. */
const sponsoring = (says: Says, { member }: Readonly<Record<DemoRole, Person>>): void => {
  const { past, other, answers } = says
  const kitchen = says.by('kitchen')
  const pays = (daysAgo: number, whom: Person, offer: Announced): void => {
    const pay = async (): Promise<void> => {
      assert(offer.listing, 'it was published before')
      const whomAndWhat = { memberId: whom.id, listingId: offer.listing.id, quantity: 1 }
      await sponsorExchange(past.app, { association: idOf(kitchen), by: kitchen.by.id, ...whomAndWhat })
    }
    says.does(daysAgo, once(pay))
  }
  const stroller = says.says(9.6, other(31), 'stroller')
  pays(8.9, other(17), stroller)
  answers(8.2, other(17), stroller, completed('nobody'))
  const desk = says.says(2.9, other(32), 'desk')
  pays(2.2, member, desk)
}

/** What associations ask of their neighbours, and pay for them; the demo account's desk is full of it. */
export const needLife = (life: Life, demo: Readonly<Record<DemoRole, Person>>, founded: readonly Founded[]): Cue[] => {
  const stage = openStage({ ...life, random: life.random.fork() })
  const neighbours = stage.neighboursOf(demo.member)
  const by = (founding: Founding): Founded => {
    const found = founded.find((each) => each.founding === founding)
    assert(found, `there is ${founding}`)
    return found
  }
  const says: Says = { ...life, ...stage, by, other: (place) => neighbours[place % neighbours.length] ?? demo.operator }
  asking(says, demo)
  sponsoring(says, demo)
  return [...stage.cues]
}
