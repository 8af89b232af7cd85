import { categories } from './categories.ts'

type Given = Readonly<Record<string, unknown>>

const oneOf =
  <T extends string>(...known: readonly T[]) =>
  (value: unknown): T | undefined =>
    known.find((each) => each === value)

const text =
  (most: number) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && value.length > 0 ? value.slice(0, most) : undefined

const yes = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined)

/** Without the names that have no value, so that they do not stand in the address. */
const present = <T extends object>(given: { [Name in keyof T]: T[Name] | undefined }): Partial<T> =>
  JSON.parse(JSON.stringify(given))

/** The filters of the nearby page; what is not understood is left out. */
export const nearbySearch = (given: Given) =>
  present({
    q: text(100)(given['q']),
    kind: oneOf('offer', 'need')(given['kind']),
    subject: oneOf('object', 'service')(given['subject']),
    category: oneOf(...categories)(given['category']),
    remote: yes(given['remote']),
    associations: yes(given['associations']),
    sort: oneOf('nearest', 'newest')(given['sort']),
    view: oneOf('list', 'map')(given['view']),
  })

/** The filters of what associations organise. */
export const activitiesSearch = (given: Given) =>
  present({
    type: oneOf('event', 'mission')(given['type']),
    remote: yes(given['remote']),
    language: text(35)(given['language']),
    view: oneOf('list', 'map')(given['view']),
  })

/** Where a sign-in leads: a page of this app, never elsewhere. */
export const signInSearch = (given: Given) => {
  const after = text(500)(given['after'])
  return present({ after: after?.startsWith('/') && !/^\/\/|\\/.test(after) ? after : undefined })
}

export const listingSearch = (given: Given) => present({ ask: yes(given['ask']) })

export const publishSearch = (given: Given) =>
  present({
    kind: oneOf('offer', 'need')(given['kind']),
    step: text(20)(given['step']),
    shared: yes(given['shared']),
    like: text(36)(given['like']),
  })

/** What a team plans: an event or a mission, perhaps like one that there is. */
export const newActivitySearch = (given: Given) =>
  present({ type: oneOf('event', 'mission')(given['type']), like: text(36)(given['like']) })

/** Which associations an operator looks at. */
export const consoleSearch = (given: Given) =>
  present({
    status: oneOf('pending', 'verified', 'refused', 'suspended')(given['status']),
    due: yes(given['due']),
  })
