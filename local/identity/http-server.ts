import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CognitoError } from 'cognito-local/lib/errors.js'
import { exceptionAnswer, isSigned, type OperationAnswer } from './operations/call-operation.ts'
import { checkSignature, isLoopback } from './request-authority.ts'
import { refusal } from './refusal.ts'

const BODY_BYTES_MAX = 131_072
const TARGET = /^AWSCognitoIdentityProviderService\.([A-Za-z]{1,64})$/

export type HttpParts = {
  call(operation: string, body: unknown): Promise<OperationAnswer>
  isFunctionKey: (accessKeyId: string) => boolean
  /** Documents by path: the JWKS and the issuer's configuration. */
  documents(): Record<string, object>
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
}
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'POST, GET, OPTIONS',
  'access-control-max-age': '86400',
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > BODY_BYTES_MAX) throw refusal('RequestEntityTooLargeException', 'Request is too large.')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}')
  } catch {
    throw refusal('SerializationException', 'The body is not JSON.')
  }
}

const answerCall = async (parts: HttpParts, request: IncomingMessage): Promise<OperationAnswer> => {
  try {
    const operation = TARGET.exec(String(request.headers['x-amz-target'] ?? ''))?.[1]
    if (!operation) throw refusal('UnknownOperationException', 'X-Amz-Target names no operation of Cognito.')
    if (isSigned(operation)) {
      checkSignature(request.headers.authorization, parts.isFunctionKey)
      if (request.headers.origin && !isLoopback(request.headers.origin))
        throw refusal('AccessDeniedException', 'Pages of other origins may not administer the pool.')
    }
    return await parts.call(operation, await readBody(request))
  } catch (error) {
    if (!(error instanceof CognitoError)) throw error
    const status = error.code === 'RequestEntityTooLargeException' ? 413 : 400
    return { ...exceptionAnswer(error), status }
  }
}

const send = (response: ServerResponse, { status, body, exception }: OperationAnswer, type: string): void => {
  const error = exception ? { 'x-amzn-errortype': `${exception}:` } : {}
  response.writeHead(status, { ...CORS, ...error, 'content-type': type, 'x-amzn-requestid': randomUUID() })
  response.end(JSON.stringify(body))
  // Whoever sends too much is not listened to any longer.
  if (status === 413) response.req.destroy()
}

const answer = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!isLoopback(request.headers.host ?? '')) {
    send(response, { status: 403, body: { message: 'This service answers to this machine only.' } }, 'application/json')
    return
  }
  if (request.method === 'OPTIONS') {
    const asked = request.headers['access-control-request-headers']
    response.writeHead(200, { ...PREFLIGHT, ...(asked ? { 'access-control-allow-headers': asked } : {}) }).end()
    return
  }
  if (request.method === 'POST') {
    send(response, await answerCall(parts, request), 'application/x-amz-json-1.1')
    return
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const document = request.method === 'GET' ? parts.documents()[path] : undefined
  send(
    response,
    document ? { status: 200, body: document } : { status: 404, body: { message: 'Not found' } },
    'application/json',
  )
}

/** Listens on 127.0.0.1; port 0 takes a free one. */
export const listen = (parts: HttpParts, port: number, onBug: (error: unknown) => void): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(parts, request, response).catch((error: unknown) => {
        // A client that went away in mid-request is no failure of ours.
        if (!request.complete) return
        onBug(error)
        response.destroy()
      })
    })
    server.requestTimeout = 30_000
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
