import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { Refusal, STATUS } from '../../shared/errors.ts'
import { languageFor } from '../../shared/i18n/language-for.ts'
import { problemWords } from '../../shared/i18n/problem-words.ts'
import type { Problem } from '../../shared/model/problem.ts'
import type { ApiEvent } from './caller.ts'

/** What clients may know of any failure: a refusal as it is, everything else as `internal`, told to the log alone. */
const refusalFor = (error: unknown, event: ApiEvent): Refusal => {
  if (error instanceof Refusal) return error
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error({ message, name, stack, route: event.routeKey, requestId: event.requestContext.requestId })
  return new Refusal('internal')
}

/** RFC 9457 problem details for a failure, in the reader's language. */
export const problemFor = (error: unknown, event: ApiEvent): APIGatewayProxyStructuredResultV2 => {
  const { code, facts, faults } = refusalFor(error, event)
  const language = languageFor(event.headers['accept-language'])
  const words = problemWords(language)
  const { title, detail } = words.problem(code, facts)
  const problem: Problem = {
    type: 'about:blank',
    title,
    status: STATUS[code],
    detail,
    code,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(faults.length > 0 && {
      errors: faults.map((fault) => ({ field: fault.field, rule: fault.rule, detail: words.fault(fault) })),
    }),
  }
  return {
    statusCode: STATUS[code],
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'accept-language',
      ...(code === 'busy' && { 'retry-after': String(facts['retryAfterSeconds'] ?? 1) }),
      ...(code === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify(problem),
  }
}
