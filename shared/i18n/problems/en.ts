import type { ProblemCatalogue } from '../problem-catalogue.ts'

export const en: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Something is missing or wrong', detail: 'Look at each field that is named.' }),
    invalid_json: () => ({ title: 'The body cannot be read', detail: 'The body must be one JSON object.' }),
    invalid_cursor: () => ({
      title: 'This page does not exist',
      detail: 'Use a cursor as a page of the same list gave it.',
    }),
    unauthenticated: () => ({ title: 'Please sign in', detail: 'A valid access token is needed.' }),
    not_allowed: () => ({ title: 'Not allowed', detail: 'You may not do this.' }),
    account_closed: () => ({ title: 'This account is closed', detail: 'Its owner has left Indigo.' }),
    not_found: () => ({ title: 'Not found', detail: 'There is nothing here that you may see.' }),
    no_such_route: () => ({ title: 'No such address', detail: 'Look at the API document for what there is.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Not enough Digos',
      detail: `This needs ${price} available Digos. You can give something, or ask for help of value 0.`,
    }),
    already_requested: () => ({
      title: 'You have asked already',
      detail: 'Your request for this listing is still open.',
    }),
    already_reserved: () => ({ title: 'Already promised', detail: 'Everything of this listing is spoken for.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Too many open requests',
      detail: `You can have ${most} open requests. Wait for an answer, or take one back.`,
    }),
    too_many_blocks: ({ most }) => ({ title: 'Too many blocks', detail: `You can block ${most} members.` }),
    own_listing: () => ({ title: 'This is your own listing', detail: 'You cannot answer yourself.' }),
    not_open: () => ({ title: 'No longer open', detail: 'This listing is closed, expired or removed.' }),
    not_enough_left: ({ left }) => ({ title: 'Not that many left', detail: `There are ${left} left.` }),
    no_longer_possible: () => ({ title: 'No longer possible', detail: 'This exchange cannot go on any more.' }),
    wrong_state: ({ status }) => ({
      title: 'Not possible now',
      detail: `It is ${status ?? 'in another state'} by now.`,
    }),
    wrong_code: ({ left }) => ({ title: 'Wrong code', detail: `The six digits do not match. Tries left: ${left}.` }),
    code_disabled: () => ({
      title: 'The code is disabled',
      detail: 'After five wrong tries only the receiver can confirm.',
    }),
    already_thanked: () => ({ title: 'You have thanked already', detail: 'One thanks for each exchange.' }),
    stale_version: ({ version }) => ({
      title: 'Changed meanwhile',
      detail: `Somebody changed it: it is at version ${version}. Read it again, then change it.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'Too large', detail: `At most ${bytesMost} bytes.` }),
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
    shorter: (allowed) => `At most ${allowed} characters.`,
    longer: (allowed) => `At least ${allowed} characters.`,
    choice: (allowed) => `One of: ${allowed}.`,
    format: (allowed) =>
      allowed === undefined ? 'This has not the right form.' : `This has not the form of: ${allowed}.`,
    fewer_items: (allowed) => `At most ${allowed} items.`,
    more_items: (allowed) => `At least ${allowed} items.`,
    language: () => 'A language tag such as fr, ar or pt-BR.',
    one_of: (allowed) => `Exactly one of: ${allowed}.`,
    past: () => 'This must be in the future.',
    together: (allowed) => `This goes together with: ${allowed}.`,
    oneself: () => 'This cannot be you.',
  },
}
