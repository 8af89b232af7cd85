/** Conditions that another one of the same transaction, or the way ids are made, stands in for; each with the reason. */
const redundant: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /without M# E#: attribute_not_exists\(PK\)$/,
    'no id comes again: the account of the same transaction is new, or its newest entry is before this one',
  ],
  [
    /^decideAssociation without M# E~: attribute_not_exists\(PK\)$/,
    'it opens with a first decision only, and a second one finds another head in the same transaction',
  ],
  [
    / without M# (E~|P): attribute_not_exists\(PK\)$/,
    'an account and its profile are put together: each stands in for the other; without both it is caught',
  ],
  [
    / without M# E~: attribute_exists\(PK\)$/,
    'accounts are never deleted, and it was read, or asked of, before it is changed',
  ],
  [
    /^leave, sweep without X# (T#|X): attribute_exists\(PK\)$/,
    'an index names only exchanges that are; sealed thanks are put with the exchange that tells of them, and nothing deletes either',
  ],
  [
    /^follow without L# H: attribute_exists\(PK\)$/,
    'an index names only listings that are, and none is let go of before its owner has left, whose name does not change',
  ],
  [
    /(^without held >= \? in M# E~: lastEntry| without M# E~: held >= \?$)/,
    'the exchange of the same transaction is in a state that holds: its price is among what is held',
  ],
  [
    /^without attribute_not_exists\(closedAt\) in M# E~: lastEntry < .*(available|held) >= \?/,
    'who has left has nothing available and holds nothing, and here more than nothing is asked for',
  ],
  [
    / without X# X: attribute_not_exists\(counted\)$/,
    'whoever counts the same exchange has changed what was given: given = ? of the same transaction',
  ],
  [
    /^without status = \? in L# H: status = \? AND given = \?$/,
    'whoever counts the last pieces finds a listing that has no piece left: only its owner can close it, as this would',
  ],
  [
    /^without status = \? in L# H: status = \? AND left = \? AND version = \?$/,
    'a state changes with the pieces left or the version, but for the end of a listing that has given all: closed twice',
  ],
  [
    /^without reminders = \? in X# X: /,
    'only the schedule counts reminders, from a strong read: two that count the same one write the same',
  ],
  [
    / without A# [DL]#: attribute_not_exists\(PK\)$/,
    'no id comes again: it is made for that one write, and has eighty bits of chance',
  ],
  [
    /(^without (reserved|sponsored) >= \? in| without) A# B#: reserved >= \?( AND sponsored >= \?)?$/,
    'the exchange or sponsorship of the same transaction is in a state in which its value is among what is reserved',
  ],
  [
    /^without attribute_not_exists\(tickets\.#member\) in V# R#?: .*gone\.#member = \?/,
    'who left under this number has not come back: coming back takes the number away, and each leaving has another',
  ],
  [
    /^without startsAt > \? in V# R#?: .*gone\.#member = \?/,
    'the first try has found it in time, seconds before; clocks differ by more than a function lives',
  ],
  [
    /^applyAssociation without A# (?:D|H|T#): attribute_not_exists\(PK\)/,
    'head, text and first member are put together, and with the number of the register: each stands in for the others',
  ],
  [
    /^without status = \? in A# H: status = \? AND version = \?/,
    'whoever changes the state raises the version; or is the last of the team, of which the members are counted',
  ],
  [
    /(?:^without (?:status|exchangeId) = \? in| without) M# G#: status = \? AND exchangeId = \?$/,
    'the exchange of the same transaction is the one that it is bound to, and comes to an end once',
  ],
  [
    /^without status = \? in A# T#: role = \? AND status = \? AND since = \?$/,
    'who joins has been of the team since another moment than that of the invitation, and changes the head, which is as it was seen',
  ],
  [
    /^(?:decideAssociation|leave) without R# R: attribute_exists\(PK\)$/,
    'the number was taken with the application that is refused, and nothing deletes it',
  ],
  [
    /^without dueAt = \? in V# H: version = \? AND dueAt = \? AND isHidden = \?$/,
    'whatever else changes when it is due raises the version, or hides it; a new name and another sweep list it by the same, but for what clocks differ',
  ],
  [
    / without M# U#: attribute_exists\(PK\) AND attribute_not_exists\(gone\)$/,
    'it was read before it is let go of; what is gone already is only kept from being let go of later',
  ],
  [
    /^publish(?:Event|Mission) without V# (?:H|D|R#?): attribute_not_exists\(PK\)$/,
    'head, texts and rosters are put together: each stands in for the others; without all of them it is caught',
  ],
  [
    /^changeMission without V# R#: attribute_not_exists\(PK\)$/,
    'a new shift’s id comes of the version that is edited, and the head of the same transaction is at that version',
  ],
  [
    /^(?:cancel|change)\w+(?:, \w+)* without V# R#?: status = \? AND startsAt > \?$/,
    'whoever cancels or moves it changes the head of the same transaction, which is at the version that was seen; the time was looked at in the same try',
  ],
  [
    /^without (?:status = \?|startsAt > \?) in V# R#?: status = \? AND startsAt > \?(?: AND size\(tickets\) <= \?)?$/,
    'whoever cancels or moves it changes the head of the same transaction, which is at the version that was seen; the time was looked at in the same try',
  ],
  [/ without V# R#?: attribute_exists\(replies\.#member\)$/, 'to take away what is not there changes nothing'],
  [
    /^without attribute_not_exists\(gone\) in M# U#/,
    'only keeps what a farewell has let go of from being let go of later',
  ],
  [/^without attribute_exists\(PK\) in M# U#/, 'it was read before it is let go of'],
]

/** Why nothing depends on what a mutant lacks; undefined where something must. */
export const reasonFor = (name: string): string | undefined => redundant.find(([pattern]) => pattern.test(name))?.[1]
