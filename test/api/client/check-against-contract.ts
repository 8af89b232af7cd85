import { contract } from '../../../shared/contract/contract.ts'
import type { Route } from '../../../shared/contract/routes.ts'
import { type RefusalCode, STATUS } from '../../../shared/errors.ts'
import { Problem } from '../../../shared/model/problem.ts'
import type { Answer } from './answer.ts'

/** Every operation of the contract. */
export const operations: readonly Route[] = Object.values(contract).flatMap((module): Route[] => Object.values(module))

/** What any operation may refuse, whatever it declares. */
const ofAll: readonly RefusalCode[] = [
  'invalid_request',
  'invalid_json',
  'too_large',
  'unsupported_media_type',
  'unauthenticated',
  'not_allowed',
  'busy',
]

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

const operationAt = (method: string, path: string): Route | undefined => {
  const [bare = ''] = path.split('?')
  const fitting = operations.filter((route) => route.method === method && patternOf(route).test(bare))
  return fitting.find((route) => !route.path.includes('{')) ?? fitting[0]
}

const faultOfSuccess = ({ output, status = 200 }: Route, answer: Answer): string | undefined => {
  if (output === null) return answer.status === 204 && answer.body === '' ? undefined : 'is not an empty 204'
  if (answer.status !== status) return `is not a ${status}`
  const { error } = output.safeParse(answer.body)
  return error && `does not fit the output of the contract: ${error.message}`
}

const isCode = (code: string): code is RefusalCode => code in STATUS

/** The gateway refuses some requests itself, with a body of its own. */
const isGateways = ({ status, body }: Answer): boolean =>
  [401, 403, 413].includes(status) && JSON.stringify(Object.keys(Object(body))) === '["message"]'

const faultOfRefusal = (route: Route | undefined, answer: Answer): string | undefined => {
  if (isGateways(answer)) return undefined
  const problem = Problem.safeParse(answer.body)
  if (!problem.success || answer.headers.get('content-type') !== 'application/problem+json') return 'is no problem'
  const { code, status } = problem.data
  if (!isCode(code) || STATUS[code] !== answer.status || status !== answer.status) return 'has a status not its code’s'
  const known = route ? [...ofAll, ...route.errors] : ['no_such_route', 'method_not_allowed']
  return known.includes(code) ? undefined : 'has a code that the operation does not declare'
}

const faultOf = (route: Route | undefined, answer: Answer): string | undefined => {
  if (answer.status >= 500) return 'is a failure of the server'
  if (answer.status >= 400) return faultOfRefusal(route, answer)
  return route ? faultOfSuccess(route, answer) : 'is a success of an operation that does not exist'
}

/** Fails on an answer that a client who knows the contract would not expect: every call of every test is held against it. */
export const checkAgainstContract = (method: string, path: string, answer: Answer): void => {
  const fault = faultOf(operationAt(method, path), answer)
  if (fault !== undefined)
    throw new Error(`The answer to ${method} ${path} ${fault}: ${answer.status} ${JSON.stringify(answer.body)}`)
}
