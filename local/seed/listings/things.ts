import type { Category } from '../../../shared/model/category.ts'

/** What people really give and ask for: all of a listing but its words. Values follow the country's guide. */
export type Thing = {
  readonly kind: 'offer' | 'need'
  readonly subject: 'object' | 'service'
  readonly category: Category
  /** In Digos, per piece or session. */
  readonly value: number
  readonly quantity?: number
  readonly standing?: true
  readonly remote?: true
}

const given = (category: Category, value: number, quantity = 1) =>
  ({ kind: 'offer', subject: 'object', category, value, quantity }) satisfies Thing
const done = (category: Category, value: number, more: Pick<Thing, 'quantity' | 'standing' | 'remote'> = {}) =>
  ({ kind: 'offer', subject: 'service', category, value, ...more }) satisfies Thing
const wanted = (category: Category, value: number, quantity = 1) =>
  ({ kind: 'need', subject: 'object', category, value, quantity }) satisfies Thing
const helpWanted = (category: Category, value: number, more: Pick<Thing, 'remote'> = {}) =>
  ({ kind: 'need', subject: 'service', category, value, ...more }) satisfies Thing

const standing = true
const remote = true

export const things = {
  boxes: given('household', 5),
  sofa: given('furniture', 50),
  chairs: given('furniture', 8, 4),
  bed: given('furniture', 30),
  desk: given('furniture', 20),
  shelf: given('furniture', 15),
  wheelchair: given('health', 25),
  crutches: given('health', 0),
  bicycle: given('sport', 40),
  childBike: given('sport', 15),
  footballBoots: given('sport', 8),
  coat: given('clothing', 10),
  childWinter: given('clothing', 6),
  babyClothes: given('baby', 5),
  stroller: given('baby', 25),
  cot: given('baby', 20),
  pots: given('household', 8),
  dishes: given('household', 5),
  hairdryer: given('hygiene', 5),
  hygieneKits: given('hygiene', 0, 10),
  sewingMachine: given('household', 25),
  laptop: given('digital', 45),
  phone: given('digital', 25),
  childrenBooks: given('culture', 3),
  textbooks: given('languages', 4),
  guitar: given('culture', 30),
  vegetables: given('food', 3),
  jam: given('food', 4, 3),
  drill: given('repairs', 5),
  seedlings: given('garden', 2, 6),
  catCarrier: given('animals', 6),
  boardGames: given('culture', 4),
  washingMachine: given('household', 45),
  heater: given('household', 8),

  homework: done('tutoring', 10, { standing, remote }),
  maths: done('tutoring', 12, { standing, remote }),
  ownLanguage: done('languages', 10, { standing, remote }),
  piano: done('culture', 12, { standing }),
  guitarLesson: done('culture', 6),
  bikeRepair: done('repairs', 8, { standing }),
  assembly: done('repairs', 12),
  smallRepairs: done('repairs', 10),
  mending: done('repairs', 6, { standing }),
  taxForm: done('paperwork', 10),
  cv: done('paperwork', 8, { remote }),
  letters: done('paperwork', 5, { standing, remote }),
  interpreting: done('languages', 10, { standing, remote }),
  cooking: done('culture', 6, { quantity: 6 }),
  babysitting: done('childcare', 10, { standing }),
  schoolWalk: done('childcare', 4, { standing }),
  catSitting: done('animals', 5),
  dogWalk: done('animals', 5, { standing }),
  shopping: done('shopping', 6, { standing }),
  van: done('transport', 15),
  hospitalLift: done('transport', 8),
  computerHelp: done('digital', 10, { standing, remote }),
  gardening: done('garden', 10),
  tree: done('garden', 30),
  haircut: done('hygiene', 8),
  walkAndTalk: done('company', 0, { standing }),
  cityWalk: done('culture', 0, { quantity: 8 }),
  football: done('sport', 0, { standing }),
  yoga: done('sport', 5),

  needWardrobe: wanted('furniture', 20),
  needShoes: wanted('clothing', 6),
  needStroller: wanted('baby', 15),
  needMicrowave: wanted('household', 10),
  needBlankets: wanted('household', 3, 12),
  needBike: wanted('sport', 20),
  needLaptop: wanted('digital', 30),
  needSchoolBags: wanted('other', 3, 5),
  needTalk: helpWanted('languages', 0, { remote }),
  needHomework: helpWanted('tutoring', 10),
  needForms: helpWanted('paperwork', 0),
  needMove: helpWanted('transport', 12),
  needBabysitter: helpWanted('childcare', 10),
  needTap: helpWanted('repairs', 8),
  needShopping: helpWanted('shopping', 5),
  needCompany: helpWanted('company', 0),
  needGarden: helpWanted('garden', 8),
  needInterpreter: helpWanted('languages', 8, { remote }),
  needCatSitter: helpWanted('animals', 5),
} as const

export type ThingId = keyof typeof things

/** What only those say who grew up with the language they write in. */
export const nativesOnly: readonly ThingId[] = ['ownLanguage', 'homework', 'letters', 'taxForm', 'cv', 'needShopping']

/** What only those say, in a country's own language, who are still learning it. */
export const learnersOnly: readonly ThingId[] = ['interpreting', 'needTalk', 'needInterpreter', 'needForms']

/** Title and description. */
type Words = readonly [title: string, description: string]

/** The words of every thing in a country's own language. */
export type AllWords = Readonly<Record<ThingId, Words>>

/** The words of some things, in a language that fewer people of a country write in. */
export type SomeWords = Readonly<Partial<AllWords>>
