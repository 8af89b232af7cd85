import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { anAssembly, streamStatements } from '../assembly/an-assembly.ts'
import type { Laptop } from './laptop.ts'
import { startLaptop } from './start-laptop.ts'

/** A function that passes `event.body` (`[target, body]`) on to AWS and answers what AWS answers. */
const passOn = `exports.handler = async (event) => {
  const [target, body] = JSON.parse(event.body)
  const [service] = target.startsWith('DynamoDB') ? ['dynamodb'] : ['cognito-idp']
  const credential = process.env.AWS_ACCESS_KEY_ID + '/20260101/eu-west-3/' + service + '/aws4_request'
  const answer = await fetch(process.env.AWS_ENDPOINT_URL, {
    method: 'POST',
    headers: {
      'x-amz-target': target,
      authorization: 'AWS4-HMAC-SHA256 Credential=' + credential + ', SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(body),
  })
  return { statusCode: answer.status, body: await answer.text() }
}`

/** Reports poison as failed and prints the keys of everything else. */
const follow = `exports.handler = async ({ Records }) => {
  const isPoison = (record) => record.dynamodb.Keys.PK.S === 'poison'
  for (const record of Records) if (!isPoison(record)) console.log('followed ' + record.dynamodb.Keys.PK.S)
  const failed = Records.filter(isPoison)
  return { batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })) }
}`

const assembly = anAssembly({
  functions: {
    echo: { code: 'exports.handler = async (event) => event' },
    writer: { code: passOn, allows: ['dynamodb:PutItem', 'dynamodb:GetItem'] },
    follow: { code: follow, extra: streamStatements },
    slow: { code: 'exports.handler = () => new Promise(() => {})', timeoutSeconds: 1 },
  },
  routes: {
    'ANY /echo/{id}': 'echo',
    'GET /mine': 'echo',
    'POST /aws': 'writer',
    'GET /slow': 'slow',
    $default: 'echo',
  },
  protectedRoutes: ['GET /mine'],
  mappings: {
    follow: {
      BatchSize: 10,
      MaximumRetryAttempts: 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  cors: { AllowOrigins: ['http://web'], AllowMethods: ['*'], AllowHeaders: ['authorization'], MaxAge: 60 },
})

let laptop: Laptop
beforeAll(async () => {
  laptop = await startLaptop({ country: 'FR', assembly: assembly.folder, schedules: false })
})
afterAll(async () => {
  await laptop.stop()
  assembly.remove()
})

const ask = (path: string, options: RequestInit = {}): Promise<Response> => fetch(`${laptop.local.api}${path}`, options)

const putItem = (key: string) => ({ TableName: 'Test', Item: { PK: { S: key }, SK: { S: 'A' } } })
const viaAws = (operation: string, body: object): Promise<Response> =>
  ask('/aws', { method: 'POST', body: JSON.stringify([`DynamoDB_20120810.${operation}`, body]) })

const failuresArn = 'arn:aws:sqs:eu-west-3:000000000000:failures'

describe('the gateway', () => {
  it('hands the function an event of payload format 2.0', async () => {
    const answer = await ask('/echo/a%20b?x=1&x=2&y=%C3%A9', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Custom': 'One', cookie: 'a=1; b=2' },
      body: '{"n":1}',
    })
    expect(await answer.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /echo/{id}',
      rawPath: '/echo/a%20b',
      rawQueryString: 'x=1&x=2&y=%C3%A9',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-custom': 'One', 'content-type': 'application/json' },
      queryStringParameters: { x: '1,2', y: 'é' },
      pathParameters: { id: 'a b' },
      requestContext: { http: { method: 'POST', path: '/echo/a%20b' }, stage: '$default' },
      body: '{"n":1}',
      isBase64Encoded: false,
    })
  })

  it('hands over bytes in base64', async () => {
    const headers = { 'content-type': 'image/png' }
    const answer = await ask('/echo/1', { method: 'PUT', headers, body: new Uint8Array([255, 0]) })
    expect(await answer.json()).toMatchObject({ body: '/wA=', isBase64Encoded: true })
  })

  it('sends what fits no route to $default', async () => {
    const answer = await ask('/elsewhere')
    expect(await answer.json()).toMatchObject({ routeKey: '$default', rawPath: '/elsewhere' })
  })

  it('answers 401 without a token that it believes', async () => {
    for (const headers of [{}, { authorization: 'Bearer a.b.c' }]) {
      const answer = await ask('/mine', { headers })
      expect([answer.status, await answer.json()]).toEqual([401, { message: 'Unauthorized' }])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
  })

  it('hands over the claims as texts, groups in brackets', async () => {
    const token = laptop.identity.mintAccessToken({ sub: 'zahra', groups: ['operators', 'moderators'] })
    const answer = await ask('/mine', { headers: { authorization: `Bearer ${token}` } })
    expect(await answer.json()).toMatchObject({
      requestContext: {
        authorizer: {
          jwt: {
            claims: { sub: 'zahra', 'cognito:groups': '[operators moderators]', exp: expect.stringMatching(/^\d+$/) },
            scopes: ['aws.cognito.signin.user.admin'],
          },
        },
      },
    })
  })

  it('answers a preflight itself, and lets only the allowed origin read', async () => {
    const preflight = await ask('/mine', {
      method: 'OPTIONS',
      headers: { origin: 'http://web', 'access-control-request-method': 'GET' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://web')
    expect(preflight.headers.get('access-control-max-age')).toBe('60')
    const stranger = await ask('/echo/1', { headers: { origin: 'http://evil' } })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('refuses bodies and headers that are too long', async () => {
    const body = new Uint8Array(10 * 1024 * 1024 + 1)
    expect((await ask('/echo/1', { method: 'POST', body })).status).toBe(413)
    expect((await ask('/echo/1', { headers: { 'x-long': 'x'.repeat(11_000) } })).status).toBe(431)
  })

  it('answers 500 when the function takes longer than it may', async () => {
    expect((await ask('/slow')).status).toBe(500)
  })
})

describe('a role', () => {
  it('lets a function do what it names, and nothing else', async () => {
    expect((await viaAws('PutItem', putItem('a'))).status).toBe(200)
    const refused = await viaAws('DeleteItem', { TableName: 'Test', Key: putItem('a').Item })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      __type: 'AccessDeniedException',
      message: expect.stringMatching(/Test-writer is not authorized to perform: dynamodb:DeleteItem/),
    })
  })

  it('refuses a transaction of which one part is not allowed', async () => {
    const TransactItems = [{ Put: putItem('b') }, { Delete: { TableName: 'Test', Key: putItem('a').Item } }]
    expect((await viaAws('TransactWriteItems', { TransactItems })).status).toBe(400)
    const kept = await viaAws('GetItem', { TableName: 'Test', Key: putItem('b').Item })
    expect(await kept.json()).toEqual({})
  })

  it('that loses a grant makes the call fail', async () => {
    const without = await startLaptop({
      country: 'FR',
      assembly: assembly.folder,
      schedules: false,
      adapt: (model) => ({
        ...model,
        roles: model.roles.map((role) =>
          role.name.includes('writer') ? { name: role.name, arn: role.arn, statements: [] } : role,
        ),
      }),
    })
    const body = JSON.stringify(['DynamoDB_20120810.PutItem', putItem('a')])
    const answer = await fetch(`${without.local.api}/aws`, { method: 'POST', body })
    await without.stop()
    expect(await answer.json()).toMatchObject({ __type: 'AccessDeniedException' })
  })
})

describe('the stream', () => {
  it('reaches the function, and what keeps failing the queue', async () => {
    for (const key of ['before', 'poison', 'after']) await viaAws('PutItem', putItem(key))
    await vi.waitFor(() => expect(laptop.queues.count(failuresArn)).toBe(1), { timeout: 10_000 })
    expect(laptop.queues.messages(failuresArn)[0]?.body).toContain('"batchSize":1')
  })
})
