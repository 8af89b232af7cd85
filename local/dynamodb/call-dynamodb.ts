import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** A failure that DynamoDB Local answered; `code` is the exception's name. */
export class DynamoDbFailure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.code = code
  }
}

const authorization =
  'AWS4-HMAC-SHA256 Credential=LAPTOP/20260101/laptop/dynamodb/aws4_request, SignedHeaders=host, Signature=laptop'

const parse = (text: string): unknown => (text === '' ? {} : JSON.parse(text))

const failureOf = (text: string): DynamoDbFailure => {
  const answer = parse(text)
  const field = (name: string): string => {
    const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined
    return typeof value === 'string' ? value : ''
  }
  return new DynamoDbFailure(field('__type').split('#').at(-1) ?? '', field('message') || field('Message'))
}

/** Calls DynamoDB Local without an SDK. `target` is the service's, such as `DynamoDB_20120810.CreateTable`. */
export const callDynamoDb = (endpoint: URL, target: string, body: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const text = JSON.stringify(body)
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(text),
      'x-amz-target': target,
      authorization,
    }
    const { hostname, port } = endpoint
    const outgoing = request({ agent, hostname, port, method: 'POST', path: '/', headers }, (answer) => {
      let received = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (received += chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(parse(received))
        else reject(failureOf(received))
      })
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
