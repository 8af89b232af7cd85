import { randomUUID } from 'node:crypto'
import type { Key, Write } from '../../shared/data/table.ts'
import { bareRead, bareWrite } from './bare-calls.ts'
import { bareClient } from './bare-client.ts'

/** What a bare function is told to do: the calls of one of our operations, known beforehand. */
export type BareEvent = { table: string; keys: Key[]; writes?: Write[] }

const client = bareClient()

/** A function that does the calls of an operation and answers the first item it read: no router, no checks, no rules. */
export const handler = async ({ table, keys, writes }: BareEvent) => {
  const items = await bareRead(client, table, keys)
  if (writes) await bareWrite(client, table, writes, randomUUID())
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(items?.[0]) }
}
