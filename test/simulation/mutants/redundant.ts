/** Conditions that another one of the same transaction, or the way ids are made, stands in for; each with the reason. */
export const redundant: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /without M# E#: attribute_not_exists\(PK\)$/,
    'no id comes again: the account of the same transaction is new, or its newest entry is before this one',
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
]
