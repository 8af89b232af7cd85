import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Keeping, Route } from '../../shared/contract/routes.ts'
import { assert } from '../../shared/errors.ts'
import { answer } from './answer.ts'
import { clearedCookie, keptCookie } from './session-cookie.ts'

const isKeeping = (result: unknown): result is Keeping<unknown> =>
  typeof result === 'object' && result !== null && 'answer' in result

/** The answer of an operation of the session cookie: what the cookie is to hold travels in it alone, never in the body. */
export const answerInSession = (route: Route, result: unknown): APIGatewayProxyStructuredResultV2 => {
  if (route.session === 'ends') return { ...answer(route, result), cookies: [clearedCookie] }
  assert(isKeeping(result), 'an operation that begins or renews a session says what to keep')
  const { refreshToken } = result
  return { ...answer(route, result.answer), ...(refreshToken !== undefined && { cookies: [keptCookie(refreshToken)] }) }
}
