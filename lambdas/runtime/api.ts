import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { NoAccount } from '../../shared/data/no-account.ts'
import type { App } from '../../shared/data/app.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Caller, Route, Routes } from '../../shared/contract/routes.ts'
import { answer } from './answer.ts'
import { type ApiEvent, bearerOf, callerOf } from './caller.ts'
import { environment } from './environment.ts'
import type { Handlers } from './handler.ts'
import { openAccount } from './open-account.ts'
import { keepPace } from './pace.ts'
import { problemFor } from './problem.ts'
import { readInput } from './read-input.ts'
import { answerInSession } from './answer-in-session.ts'
import { checkOrigin, heldBy } from './session-cookie.ts'

/** Any operation's handler. Its input has been checked against its route before it is called. */
type AnyHandler = { run(input: unknown, caller: unknown, app: App): Promise<unknown> }['run']
type Operation = { route: Route; handle: AnyHandler; app: () => App }

const routeKeyOf = (route: Route): string => `${route.method} ${route.path}`

/** What a handler learns of its caller: the token itself only where the contract says so. */
const toldOf = ({ handsOnToken }: Route, caller: Caller | undefined, event: ApiEvent): unknown => {
  if (!handsOnToken) return caller
  const token = bearerOf(event)
  if (token === undefined) throw new Refusal('unauthenticated')
  return { ...caller, token }
}

/** Runs a handler; a caller without an account gets one, and what they asked is done then. */
const run = async (operation: Operation, input: unknown, caller: Caller | undefined, event: ApiEvent) => {
  const { handle, route } = operation
  const app = operation.app()
  const told = toldOf(route, caller, event)
  try {
    return await handle(input, told, app)
  } catch (error) {
    if (!(error instanceof NoAccount) || !caller) throw error
    await openAccount(app, caller, event)
    return handle(input, told, app)
  }
}

/** An operation of the session cookie: whoever holds the cookie calls. */
const respondInSession = async ({ route, handle, app }: Operation, event: ApiEvent) => {
  checkOrigin(event, environment.webOrigin())
  const input = readInput(route, event)
  return answerInSession(route, await handle(input, heldBy(event), app()))
}

const respond = async (
  operation: Operation | undefined,
  event: ApiEvent,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (!operation) throw new Refusal('no_such_route')
  if (operation.route.session) return respondInSession(operation, event)
  const caller = await callerOf(operation.route, event)
  if (caller) keepPace(caller, operation.route.method)
  const input = readInput(operation.route, event)
  return answer(operation.route, await run(operation, input, caller, event))
}

/**
 * The Lambda handler of a contract module: finds the operation by its route key, and turns failures into problems.
 * @param app what the handlers act on, asked for at the first request
 */
export const api = <const R extends Routes>(routes: R, app: () => App, handlers: Handlers<R>) => {
  const handling: Record<string, AnyHandler | undefined> = handlers
  const operations = new Map<string, Operation>()
  for (const [name, route] of Object.entries(routes)) {
    const handle = handling[name]
    if (handle) operations.set(routeKeyOf(route), { route, handle, app })
  }
  return async (event: ApiEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    try {
      return await respond(operations.get(event.routeKey), event)
    } catch (error) {
      return problemFor(error, event)
    }
  }
}
