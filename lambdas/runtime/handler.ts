import type { CallerOf, InputOf, ResultOf, Route, Routes } from '../../shared/contract/routes.ts'
import type { App } from '../../shared/data/app.ts'

/** Does what an operation promises: input in, output out, in the words of the domain. @throws Refusal */
export type Handler<R extends Route> = (input: InputOf<R>, caller: CallerOf<R>, app: App) => Promise<ResultOf<R>>

/** A handler for each operation of a module; forgetting one does not compile. */
export type Handlers<R extends Routes> = { [Name in keyof R]: Handler<R[Name]> }
