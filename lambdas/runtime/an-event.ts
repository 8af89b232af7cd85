import type { ApiEvent } from './caller.ts'

type Said = {
  route: string
  path?: Record<string, string>
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
  claims?: Record<string, unknown>
}

/** An event as the HTTP API hands it to a function. A body that is a text is sent as it is. */
export const anEvent = ({ route, path, query, headers, body, claims }: Said): ApiEvent => ({
  version: '2.0',
  routeKey: route,
  rawPath: '/',
  rawQueryString: '',
  headers: headers ?? {},
  isBase64Encoded: false,
  ...(path && { pathParameters: path }),
  ...(query && { queryStringParameters: query }),
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'api.test',
    domainPrefix: 'api',
    http: { method: 'GET', path: '/', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
    requestId: 'request',
    routeKey: route,
    stage: '$default',
    time: '02/Mar/2026:09:00:00 +0000',
    timeEpoch: 1_772_442_000_000,
    ...(claims && { authorizer: { jwt: { claims } } }),
  },
})
