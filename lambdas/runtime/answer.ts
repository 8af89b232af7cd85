import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { FileContent } from '../../shared/contract/file-content.ts'
import type { Route } from '../../shared/contract/routes.ts'

/** Never by what lies between: who looks for a place says where they are. */
const keeping = ({ keptSeconds }: Route): Record<string, string> =>
  keptSeconds === undefined
    ? { 'cache-control': 'no-store' }
    : { 'cache-control': `private, max-age=${keptSeconds}`, vary: 'accept-language' }

/** A file; the gateway takes bytes as base 64. */
const file = (route: Route, contentType: string, content: FileContent): APIGatewayProxyStructuredResultV2 => ({
  statusCode: route.status ?? 200,
  headers: { 'content-type': contentType, 'x-content-type-options': 'nosniff', ...keeping(route) },
  ...(typeof content === 'string'
    ? { body: content }
    : { body: Buffer.from(content).toString('base64'), isBase64Encoded: true }),
})

/** What an operation answers, as the HTTP API wants it. */
export const answer = (route: Route, output: unknown): APIGatewayProxyStructuredResultV2 => {
  if (route.output === null) return { statusCode: 204, headers: { 'cache-control': 'no-store' } }
  if (route.contentType !== undefined) return file(route, route.contentType, FileContent.parse(output))
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
