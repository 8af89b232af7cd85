/** A step into a document: a field (perhaps by `#placeholder`) or a list position. */
export type PathStep = string | number

/** What stands on a side of a comparison. */
export type Operand =
  | { kind: 'path'; path: PathStep[] }
  | { kind: 'value'; name: string }
  | { kind: 'size'; path: PathStep[] }

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>='

export type Condition =
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; comparator: Comparator; left: Operand; right: Operand }
  | { kind: 'between'; of: Operand; low: Operand; high: Operand }
  | { kind: 'in'; of: Operand; options: Operand[] }
  | { kind: 'attribute_exists' | 'attribute_not_exists'; path: PathStep[] }
  | { kind: 'attribute_type' | 'begins_with' | 'contains'; of: Operand; argument: Operand }

/** What an update may put in a place. */
export type Source =
  | { kind: 'path'; path: PathStep[] }
  | { kind: 'value'; name: string }
  | { kind: 'plus' | 'minus' | 'list_append'; left: Source; right: Source }
  | { kind: 'if_not_exists'; path: PathStep[]; otherwise: Source }

export type UpdateStep =
  | { kind: 'set'; path: PathStep[]; source: Source }
  | { kind: 'remove'; path: PathStep[] }
  | { kind: 'add' | 'delete'; path: PathStep[]; value: string }
