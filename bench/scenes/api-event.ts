import type { ApiEvent } from '../../lambdas/runtime/caller.ts'

type Asked = {
  route: string
  /** The member who calls; nobody when absent. */
  member?: string
  groups?: readonly string[]
  id?: string
}

/** A request as the HTTP API hands it to a function: payload 2.0, with what the authorizer knows of the caller. */
export const apiEvent = ({ route, member, groups = [], id }: Asked): ApiEvent => {
  const [method = 'GET', template = '/'] = route.split(' ')
  const path = template.replace('{id}', id ?? '')
  const claims = {
    sub: member,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    'cognito:groups': `[${groups.join(' ')}]`,
  }
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'api.test', 'content-type': 'application/json', 'user-agent': 'bench' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      ...(member !== undefined && { authorizer: { jwt: { claims } } }),
      domainName: 'api.test',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: route,
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
    ...(id !== undefined && { pathParameters: { id } }),
    isBase64Encoded: false,
  }
}
