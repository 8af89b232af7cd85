import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { NoAccount } from '../../shared/data/no-account.ts'
import type { App } from '../../shared/data/app.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Caller, Route, Routes } from '../../shared/contract/routes.ts'
import { type ApiEvent, callerOf } from './caller.ts'
import type { Handlers } from './handler.ts'
import { openAccount } from './open-account.ts'
import { keepPace } from './pace.ts'
import { problemFor } from './problem.ts'
import { readInput } from './read-input.ts'

/** Any operation's handler. Its input has been checked against its route before it is called. */
type AnyHandler = { run(input: unknown, caller: unknown, app: App): Promise<unknown> }['run']
type Operation = { route: Route; handle: AnyHandler; app: () => App }

const routeKeyOf = (route: Route): string => `${route.method} ${route.path}`

const answer = (route: Route, output: unknown): APIGatewayProxyStructuredResultV2 => {
  if (route.output === null) return { statusCode: 204, headers: { 'cache-control': 'no-store' } }
  const version = typeof output === 'object' && output !== null && 'version' in output ? output.version : undefined
  return {
    statusCode: route.status ?? 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(typeof version === 'number' && { etag: `"${version}"` }),
    },
    body: JSON.stringify(output),
  }
}

/** Runs a handler; a caller without an account gets one, and what they asked is done then. */
const run = async (operation: Operation, input: unknown, caller: Caller | undefined, event: ApiEvent) => {
  const { handle } = operation
  const app = operation.app()
  try {
    return await handle(input, caller, app)
  } catch (error) {
    if (!(error instanceof NoAccount) || !caller) throw error
    await openAccount(app, caller, event)
    return handle(input, caller, app)
  }
}

const respond = async (
  operation: Operation | undefined,
  event: ApiEvent,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (!operation) throw new Refusal('no_such_route')
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
