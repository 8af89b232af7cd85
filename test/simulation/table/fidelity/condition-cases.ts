/** Conditions on `subject`, and how a write that depends on them ends. */
type ConditionCase = {
  name: string
  condition: string
  values: Record<string, unknown>
  ends: 'done' | 'refused' | 'invalid'
}

/** The item that the conditions and updates below are about. */
export const subject = {
  n: 5,
  s: 'text',
  e: 'é',
  set: new Set(['x', 'y']),
  l: [1, 2, 3],
  m: { a: 1, b: { c: 'd' } },
  nil: null,
  f: false,
}

/** Names that a case may use; only those that it does use are sent. */
export const names: Record<string, string> = { '#set': 'set', '#m': 'm', '#b': 'b', '#dots': 'm.b.c', '#s': 'status' }

const met: readonly [string, string, Record<string, unknown>][] = [
  ['in range', 'n BETWEEN :a AND :b', { ':a': 1, ':b': 5 }],
  ['not in range', 'NOT n BETWEEN :a AND :b AND s = :s', { ':a': 1, ':b': 2, ':s': 'text' }],
  ['one of several', 'n IN (:a, :b)', { ':a': 1, ':b': 5 }],
  ['one of several, an attribute among them', 'n IN (s, :b)', { ':b': 5 }],
  ['a member of a set', 'contains(#set, :b)', { ':b': 'x' }],
  ['a part of a text', 'contains(s, :b)', { ':b': 'ex' }],
  ['an element of a list', 'contains(l, :b)', { ':b': 2 }],
  ['a text that begins so', 'begins_with(s, :b)', { ':b': 'te' }],
  ['of a type', 'attribute_type(n, :b)', { ':b': 'N' }],
  ['the size of a set', 'size(#set) = :b', { ':b': 2 }],
  ['the size of a map', 'size(m) = :b', { ':b': 2 }],
  ['the size of a text, in letters', 'size(e) = :b', { ':b': 1 }],
  ['absent, so unequal', 'q <> :v', { ':v': 1 }],
  ['not equal, since absent', 'NOT q = :v', { ':v': 1 }],
  ['two absent, so unequal', 'q <> r', {}],
  ['needed parentheses', '((n = :b) OR (n = :c))', { ':b': 5, ':c': 6 }],
  ['parentheses once', '(n = :b)', { ':b': 5 }],
  ['AND binds closer than OR', 'n = :b OR n = :c AND s = :d', { ':b': 5, ':c': 6, ':d': 'no' }],
  ['keywords in small letters', 'n = :b and not s = :c', { ':b': 5, ':c': 'no' }],
  ['equal maps', 'm.b = :b', { ':b': { c: 'd' } }],
  ['equal sets, whatever the order', '#set = :b', { ':b': new Set(['y', 'x']) }],
  ['null equals null', 'nil = :b', { ':b': null }],
  ['a place in a list', 'l[1] = :b', { ':b': 2 }],
  ['a place in a map, by names', '#m.#b.c = :b', { ':b': 'd' }],
  ['two values, no attribute', ':b = :c', { ':b': 3, ':c': 3 }],
  ['later in the order of UTF-8', 'e > :b', { ':b': 'z' }],
  ['there, and null', 'attribute_exists(nil)', {}],
  ['not there', 'attribute_not_exists(m.q)', {}],
]

const unmet: readonly [string, string, Record<string, unknown>][] = [
  ['absent, so not equal', 'q = :v', { ':v': 1 }],
  ['two absent are not equal', 'q = r', {}],
  ['another type is not less', 'n < :v', { ':v': 's' }],
  ['another type is not more', 'n >= :v', { ':v': '4' }],
  ['a set has no set in it', 'contains(#set, :b)', { ':b': new Set(['x']) }],
  ['a number contains nothing', 'contains(n, :b)', { ':b': 5 }],
  ['a number begins with nothing', 'begins_with(n, :b)', { ':b': '5' }],
  ['a number has no size', 'size(n) > :b', { ':b': 0 }],
  ['what is absent has no size', 'size(q) = :b', { ':b': 0 }],
  ['a name with dots is one name', '#dots = :b', { ':b': 'd' }],
  ['a null is not less', 'nil < n', {}],
]

const invalid: readonly [string, string, Record<string, unknown>][] = [
  ['bounds out of order', 'n BETWEEN :a AND :b', { ':a': 9, ':b': 5 }],
  ['bounds of two types', 'n BETWEEN :a AND :b', { ':a': 1, ':b': '5' }],
  ['the same on both sides', 'n = n', {}],
  ['no such type', 'attribute_type(n, :b)', { ':b': 'Q' }],
  ['a number as a beginning', 'begins_with(s, :b)', { ':b': 5 }],
  ['an order of nulls', 'nil < :b', { ':b': null }],
  ['an order of truths', 'f < :b', { ':b': true }],
  ['an order of sets', '#set < :b', { ':b': new Set(['x']) }],
  ['redundant parentheses', '((n = :b))', { ':b': 5 }],
  ['a function in capitals', 'ATTRIBUTE_EXISTS(n)', {}],
  ['a size in capitals', 'SIZE(l) = :b', { ':b': 3 }],
  ['an attribute alone', 'n', {}],
  ['a value that exists', 'attribute_exists(:b)', { ':b': 3 }],
  ['a reserved word', 'status = :b', { ':b': 3 }],
  ['a value that is not used', 'n = :b', { ':b': 3, ':c': 1 }],
  ['a value that is not given', 'n = :b AND n = :c', { ':b': 3 }],
  ['nothing', '  ', {}],
  ['something left over', 'n = :b s', { ':b': 3 }],
  ['an empty set', 'n = :b', { ':b': new Set() }],
]

export const conditionCases: readonly ConditionCase[] = [
  ...met.map(([name, condition, values]) => ({ name, condition, values, ends: 'done' as const })),
  ...unmet.map(([name, condition, values]) => ({ name, condition, values, ends: 'refused' as const })),
  ...invalid.map(([name, condition, values]) => ({ name, condition, values, ends: 'invalid' as const })),
]
