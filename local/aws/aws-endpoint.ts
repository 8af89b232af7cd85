import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { listenOn } from '../laptop/listen-on.ts'
import type { Listening } from '../laptop/listen-on.ts'
import type { Model } from '../assembly/model.ts'
import type { Backends } from './aws-request.ts'
import { isForm, takeForm } from '../files/take-form.ts'
import { readBody } from '../laptop/read-body.ts'
import { refuse } from './refusal.ts'
import { principalsOf } from './roles-of-functions.ts'
import type { Principal } from './roles-of-functions.ts'
import { serve } from './services.ts'
import { signedBy } from './signed-by.ts'

export type AwsEndpointOptions = { readonly port: number; readonly model: Model; readonly backends: Backends }

/** DynamoDB takes 16 MB, Lambda 6. */
const bodyBytesMax = 17_000_000

/** Cognito's operations for signed-out users carry no signature: their access token is in the body. */
const unsignedService = (target: string): string | undefined =>
  target.startsWith('AWSCognitoIdentityProviderService.') ? 'cognito-idp' : undefined

const handle = async (
  incoming: IncomingMessage,
  response: ServerResponse,
  options: AwsEndpointOptions & { readonly principals: ReadonlyMap<string, Principal> },
): Promise<void> => {
  if (isForm(incoming)) return takeForm(incoming, response, options)
  const body = await readBody(incoming, bodyBytesMax)
  if (body === undefined) return refuse(response, { status: 413, code: 'RequestEntityTooLarge', message: 'Too large.' })
  const target = String(incoming.headers['x-amz-target'] ?? '')
  const signer = signedBy(incoming.headers.authorization)
  const service = signer?.service ?? unsignedService(target)
  if (service === undefined)
    return refuse(response, {
      status: 403,
      code: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    })
  const operation = target.slice(target.indexOf('.') + 1)
  const principal = options.principals.get(signer?.accessKeyId ?? '')
  await serve({ incoming, body, service, region: signer?.region ?? '', operation, principal, ...options }, response)
}

/** The AWS that functions see: it refuses what their role does not allow and passes the rest on to the laptop's parts. */
export const startAwsEndpoint = (options: AwsEndpointOptions): Promise<Listening> => {
  const principals = principalsOf(options.model)
  const server = createServer((incoming, response) => {
    handle(incoming, response, { ...options, principals }).catch((error: unknown) => {
      const isMalformed = error instanceof TypeError || error instanceof SyntaxError
      if (response.headersSent) response.destroy()
      else if (isMalformed) refuse(response, { status: 400, code: 'SerializationException', message: String(error) })
      else refuse(response, { status: 500, code: 'InternalServerError', message: String(error) })
    })
  })
  // The SDK keeps its connections; one that closes under a request is a failure it has to retry.
  server.keepAliveTimeout = 120_000
  return listenOn(server, options.port)
}
