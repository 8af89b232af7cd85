/** Every failure a client can meet, and its HTTP status. Words for people are in the catalogues. */
export const STATUS = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_cursor: 400,
  password_too_weak: 400,
  unauthenticated: 401,
  wrong_sign_in: 401,
  no_session: 401,
  not_allowed: 403,
  association_pending: 403,
  association_suspended: 403,
  not_found: 404,
  not_signed_up: 404,
  no_such_route: 404,
  insufficient_digos: 409,
  already_requested: 409,
  already_reserved: 409,
  too_many_open_requests: 409,
  too_many_blocks: 409,
  too_many_photos: 409,
  own_listing: 409,
  not_open: 409,
  not_enough_left: 409,
  no_longer_possible: 409,
  wrong_state: 409,
  wrong_code: 409,
  code_disabled: 409,
  already_thanked: 409,
  own_association: 409,
  registration_taken: 409,
  not_vouched: 409,
  too_many_applications: 409,
  last_coordinator: 409,
  invitation_spent: 409,
  team_full: 409,
  too_many_branches: 409,
  too_many_invitations: 409,
  not_assisted: 409,
  budget_spent: 409,
  full: 409,
  already_started: 409,
  not_started: 409,
  capacity_below_going: 409,
  account_closed: 403,
  not_confirmed: 403,
  already_registered: 409,
  code_expired: 409,
  code_not_delivered: 409,
  stale_version: 412,
  too_large: 413,
  unsupported_media_type: 415,
  key_reused: 422,
  version_required: 428,
  busy: 429,
  too_many_attempts: 429,
  internal: 500,
} as const

export type RefusalCode = keyof typeof STATUS

/** What the client may know about a refusal beside its code: numbers and words, no personal data. */
export type RefusalFacts = Record<string, string | number | boolean>

/** One field that a request got wrong: where it stands, which rule it broke, and what is allowed. */
export type FieldFault = { field: string; rule: FieldRule; allowed?: string | number }

/** The rules a field can break; each has its words in every catalogue. */
export type FieldRule =
  | 'required'
  | 'unknown'
  | 'type'
  | 'integer'
  | 'minimum'
  | 'maximum'
  | 'shorter'
  | 'longer'
  | 'choice'
  | 'format'
  | 'readable'
  | 'fewer_items'
  | 'more_items'
  | 'language'
  | 'one_of'
  | 'past'
  | 'together'
  | 'oneself'

/** What breaks one of these rules is told nothing more by what is allowed. */
type PlainRule = 'required' | 'unknown' | 'integer' | 'readable' | 'language' | 'past' | 'oneself'
type ToldFault = FieldFault & ({ rule: PlainRule } | { allowed: string | number })

/** A request that Indigo refuses, for a reason that the caller can understand. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: RefusalFacts
  readonly faults: readonly FieldFault[]
  constructor(code: RefusalCode, facts: RefusalFacts = {}, faults: readonly FieldFault[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
    this.faults = faults
  }
}

/** A refusal of one field, for rules that a schema alone cannot say; it always tells what is allowed. */
export const refusedField = (fault: ToldFault): Refusal => new Refusal('invalid_request', {}, [fault])

/** States a truth of the program; its failure is a bug, never a client's fault. */
export function assert(truth: unknown, message: string): asserts truth {
  if (!truth) throw new Error(`Assertion failed: ${message}`)
}
