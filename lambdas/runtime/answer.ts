import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Route } from '../../shared/contract/routes.ts'

/** Never by what lies between: who looks for a place says where they are. */
const keeping = ({ keptSeconds }: Route): Record<string, string> =>
  keptSeconds === undefined
    ? { 'cache-control': 'no-store' }
    : { 'cache-control': `private, max-age=${keptSeconds}`, vary: 'accept-language' }

/** What an operation answers, as the HTTP API wants it. */
export const answer = (route: Route, output: unknown): APIGatewayProxyStructuredResultV2 => {
  if (route.output === null) return { statusCode: 204, headers: { 'cache-control': 'no-store' } }
  const version = typeof output === 'object' && output !== null && 'version' in output ? output.version : undefined
  return {
    statusCode: route.status ?? 200,
    headers: {
      'content-type': 'application/json',
      ...keeping(route),
      ...(typeof version === 'number' && { etag: `"${version}"` }),
    },
    body: JSON.stringify(output),
  }
}
