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
  [Name in OperationName]: Pick<
    OperationOf<Name>,
    keyof OperationOf<Name> & ('method' | 'path' | 'headers' | 'session' | 'contentType')
  >
}

type WithUndefined<T> = {
  [Name in keyof T]: Partial<Pick<T, Name>> extends Pick<T, Name> ? T[Name] | undefined : T[Name]
}

/** What a client sends: what has a default may be left out, and undefined leaves out as well. */
export type SentOf<R extends Route> = WithUndefined<z.input<R['input']>>

/** What a client gets; of a file its bytes. */
export type ReceivedOf<R extends Route> = R extends { contentType: string }
  ? Blob
  : R['output'] extends z.ZodType
    ? z.output<R['output']>
    : void
