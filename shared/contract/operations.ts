import type * as z from 'zod'
import type { contract } from './contract.ts'
import type { Route } from './routes.ts'

type Modules = typeof contract

/** The name of every operation of the API. */
export type OperationName = { [Module in keyof Modules]: keyof Modules[Module] }[keyof Modules]

/** An operation by its name, whichever module it is in. */
export type OperationOf<Name extends OperationName> = {
  [Module in keyof Modules]: Name extends keyof Modules[Module] ? Modules[Module][Name] : never
}[keyof Modules]

/** Where every operation is, exactly as the contract declares it. */
export type Calls = {
  [Name in OperationName]: Pick<OperationOf<Name>, keyof OperationOf<Name> & ('method' | 'path' | 'headers')>
}

/** What a client sends: what has a default may be left out. */
export type SentOf<R extends Route> = z.input<R['input']>

/** What a client gets. */
export type ReceivedOf<R extends Route> = R['output'] extends z.ZodType ? z.output<R['output']> : void
