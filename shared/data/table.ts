/** An item as DynamoDB keeps it: plain values, lists, maps and native string sets. */
export type Item = Record<string, unknown>
/** The primary key of an item. */
export type Key = { PK: string; SK: string }

type Names = Record<string, string>
type Values = Record<string, unknown>
type Placeholders = { ExpressionAttributeNames?: Names; ExpressionAttributeValues?: Values }

/** One write, alone or as a step of a transaction: exactly one of the four. */
export type Write =
  | { Put: { Item: Item; ConditionExpression?: string } & Placeholders }
  | { Update: { Key: Key; UpdateExpression: string; ConditionExpression?: string } & Placeholders }
  | { Delete: { Key: Key; ConditionExpression?: string } & Placeholders }
  | { ConditionCheck: { Key: Key; ConditionExpression: string } & Placeholders }

/** A query of the table, or of one of its indexes. */
export type QueryInput = {
  IndexName?: string
  KeyConditionExpression: string
  FilterExpression?: string
  ProjectionExpression?: string
  ScanIndexForward?: boolean
  Limit?: number
  ExclusiveStartKey?: Item
  ConsistentRead?: boolean
} & Placeholders

/** A scan of the whole table, a page at a time. */
export type ScanInput = {
  FilterExpression?: string
  Limit?: number
  ExclusiveStartKey?: Item
  ConsistentRead?: boolean
} & Placeholders

/** A page of items; `next` is where the following page starts, absent on the last. */
export type Page = { items: Item[]; next?: Item }

/** How strongly to read; the default is eventually, at half the price. */
export type ReadOptions = { consistent?: boolean }

/** The one table, as the data layer speaks to it: DynamoDB, or the simulation's. */
export type Table = {
  get(key: Key, options?: ReadOptions): Promise<Item | undefined>
  /** At most 100 keys; the answer is in the order of the keys. */
  batchGet(keys: readonly Key[], options?: ReadOptions): Promise<(Item | undefined)[]>
  query(input: QueryInput): Promise<Page>
  scan(input: ScanInput): Promise<Page>
  /** One conditional write that stands alone; the answer is the item as an update has left it. @throws WriteFailed */
  write(write: Write): Promise<Item | undefined>
  /** All writes or none; a repeated token within ten minutes succeeds without effect. @throws WriteFailed */
  transact(writes: readonly Write[], token?: string): Promise<void>
}

/** Why one write did not happen; `item` is the item as it stood when its condition failed. */
export type WriteFailure =
  | { code: 'ConditionalCheckFailed'; item?: Item }
  | { code: 'TransactionConflict' | 'Throttled' }

/** A write or transaction that certainly did not happen. `reasons[i]` belongs to the i-th write. */
export class WriteFailed extends Error {
  readonly reasons: readonly (WriteFailure | undefined)[]
  constructor(reasons: readonly (WriteFailure | undefined)[]) {
    super(`Not written: ${reasons.map((reason) => reason?.code ?? 'none').join(', ')}`)
    this.name = 'WriteFailed'
    this.reasons = reasons
  }
}

/** Nobody knows whether the write happened: the request or its answer was lost. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The outcome of a write is unknown', { cause })
    this.name = 'OutcomeUnknown'
  }
}
