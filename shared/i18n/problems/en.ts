import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('en')

export const en: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Something is missing or wrong', detail: 'Look at each field that is named.' }),
    invalid_json: () => ({ title: 'The body cannot be read', detail: 'The body must be one JSON object.' }),
    invalid_cursor: () => ({
      title: 'This page does not exist',
      detail: 'Use a cursor as a page of the same list gave it.',
    }),
    unauthenticated: () => ({ title: 'Please sign in', detail: 'A valid access token is needed.' }),
    wrong_sign_in: () => ({
      title: 'That did not work',
      detail: 'The address or the password is not right. Look at both and try again.',
    }),
    no_session: () => ({ title: 'Please sign in', detail: 'You are signed out on this device. Sign in to go on.' }),
    not_confirmed: () => ({
      title: 'One step is missing',
      detail: 'Your sign-up is not confirmed yet. Enter the code that we sent you, or ask for a new one.',
    }),
    already_registered: () => ({
      title: 'This account exists already',
      detail: 'Sign in with this address or number, or set a new password.',
    }),
    code_expired: () => ({ title: 'The code is too old', detail: 'Ask for a new code.' }),
    code_not_delivered: () => ({
      title: 'The code could not be sent',
      detail: 'Look at the address or the number, or try another one.',
    }),
    password_too_weak: () => ({
      title: 'This password will not do',
      detail: 'Take at least ten characters, with no space at either end. Several words in a row are easy to remember.',
    }),
    too_many_attempts: () => ({
      title: 'Too many tries',
      detail: 'For your safety you have to wait a while. Then try again.',
    }),
    not_allowed: () => ({ title: 'Not allowed', detail: 'You may not do this.' }),
    account_closed: () => ({ title: 'This account is closed', detail: 'Its owner has left Indigo.' }),
    not_found: () => ({ title: 'Not found', detail: 'There is nothing here that you may see.' }),
    no_such_route: () => ({ title: 'No such address', detail: 'Look at the API document for what there is.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Not enough Digos',
      detail: `${counted(price, { one: 'This needs # available Digo.', other: 'This needs # available Digos.' })} You can give something, or ask for help of value 0.`,
    }),
    already_requested: () => ({
      title: 'You have asked already',
      detail: 'Your request for this listing is still open.',
    }),
    already_reserved: () => ({ title: 'Already promised', detail: 'Everything of this listing is spoken for.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Too many open requests',
      detail: `${counted(most, { one: 'You can have # open request.', other: 'You can have # open requests.' })} Wait for an answer, or take one back.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Too many blocks',
      detail: counted(most, { one: 'You can block # member.', other: 'You can block # members.' }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'That is all the photos there can be',
      detail: `A listing has ${most} photos at most. Remove one, or wait for one that is on its way.`,
    }),
    own_listing: () => ({ title: 'This is your own listing', detail: 'You cannot answer yourself.' }),
    not_open: () => ({ title: 'No longer open', detail: 'This listing is closed, expired or removed.' }),
    not_enough_left: ({ left }) => ({
      title: 'Not that many left',
      detail: counted(left, { one: 'There is # left.', other: 'There are # left.' }),
    }),
    no_longer_possible: () => ({ title: 'No longer possible', detail: 'This exchange cannot go on any more.' }),
    wrong_state: ({ status }) => ({
      title: 'Not possible now',
      detail: `It is ${status ?? 'in another state'} by now.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Wrong code',
      detail: `The six digits do not match.${left === undefined ? '' : ` Tries left: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'The code is disabled',
      detail: 'After five wrong tries only the receiver can confirm.',
    }),
    already_thanked: () => ({ title: 'You have thanked already', detail: 'One thanks for each exchange.' }),
    association_pending: () => ({
      title: 'Not verified yet',
      detail: 'An operator is still looking at this association. You will be told.',
    }),
    association_suspended: () => ({
      title: 'This association is suspended',
      detail: 'Nothing can be done in its name for now. Ask the operator.',
    }),
    not_signed_up: () => ({ title: 'Not signed up', detail: 'There is no sign-up here to change.' }),
    own_association: () => ({ title: 'This is your own association', detail: 'You cannot stand on both sides.' }),
    registration_taken: () => ({
      title: 'This number is taken',
      detail: 'An association with this registration number is here already.',
    }),
    not_vouched: () => ({
      title: 'Nobody vouches for it yet',
      detail: 'Without a registration number, a verified association must vouch first.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Too many applications',
      detail: `You have ${most} open applications. Wait for an answer first.`,
    }),
    last_coordinator: () => ({
      title: 'You are the last coordinator',
      detail: 'Make somebody else of the team a coordinator first.',
    }),
    invitation_spent: () => ({
      title: 'This invitation is no longer open',
      detail: 'It was used or taken back. Ask for a new one.',
    }),
    team_full: ({ most }) => ({ title: 'The team is full', detail: `A team has ${most} people at most.` }),
    too_many_branches: ({ most }) => ({
      title: 'Too many branches',
      detail: `An association has ${most} branches at most.`,
    }),
    too_many_invitations: ({ most }) => ({
      title: 'Enough for this month',
      detail: `An association invites ${most} people a month at most.`,
    }),
    not_assisted: () => ({
      title: 'Not in the association’s hands',
      detail: 'This account is in its owner’s own hands.',
    }),
    budget_spent: () => ({
      title: 'The budget is used up',
      detail: 'There is not enough left in this month’s solidarity budget.',
    }),
    full: () => ({ title: 'Full', detail: 'Nobody more can sign up here. Look for another time.' }),
    already_started: () => ({ title: 'It has begun already', detail: 'This was possible until the beginning only.' }),
    not_started: () => ({ title: 'It has not begun yet', detail: 'This is possible from the beginning on.' }),
    capacity_below_going: ({ going }) => ({
      title: 'More people are going',
      detail: `${going} are going. There cannot be fewer places than that.`,
    }),
    stale_version: ({ version }) => ({
      title: 'Changed meanwhile',
      detail: `Somebody changed it: it is at version ${version}. Read it again, then change it.`,
    }),
    too_large: ({ bytesMost }) => ({
      title: 'Too large',
      detail: counted(bytesMost, { one: 'At most # byte.', other: 'At most # bytes.' }),
    }),
    unsupported_media_type: () => ({ title: 'Not JSON', detail: 'Send application/json.' }),
    key_reused: () => ({
      title: 'Key used already',
      detail: 'This Idempotency-Key came with another body before. Use a new key.',
    }),
    version_required: () => ({ title: 'Which version?', detail: 'Send If-Match with the version that you have read.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Too much at once',
      detail: `Nothing was changed. Try again in ${retryAfterSeconds ?? 1} s.`,
    }),
    internal: () => ({ title: 'Our mistake', detail: 'Something went wrong on our side. Try again later.' }),
  },
  fault: {
    required: () => 'This is needed.',
    unknown: () => 'There is no such field here.',
    type: (allowed) => `This must be of type ${allowed}.`,
    integer: () => 'This must be a whole number.',
    minimum: (allowed) => `At least ${allowed}.`,
    maximum: (allowed) => `At most ${allowed}.`,
    shorter: (allowed) => counted(allowed, { one: 'At most # character.', other: 'At most # characters.' }),
    longer: (allowed) => counted(allowed, { one: 'At least # character.', other: 'At least # characters.' }),
    choice: (allowed) => `One of: ${allowed}.`,
    format: (allowed) =>
      allowed === undefined ? 'This has not the right form.' : `This has not the form of: ${allowed}.`,
    readable: () => 'Something to read is needed, without control characters.',
    fewer_items: (allowed) => counted(allowed, { one: 'At most # item.', other: 'At most # items.' }),
    more_items: (allowed) => counted(allowed, { one: 'At least # item.', other: 'At least # items.' }),
    language: () => 'A language tag such as fr, ar or pt-BR.',
    one_of: (allowed) => `Exactly one of: ${allowed}.`,
    past: () => 'This must be in the future.',
    together: (allowed) => `This goes together with: ${allowed}.`,
    oneself: () => 'This cannot be you.',
  },
}
