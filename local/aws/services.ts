import type { ServerResponse } from 'node:http'
import type { AwsRequest } from './aws-request.ts'
import { dynamoDbCalls, isDynamoDbWrite } from './dynamodb-calls.ts'
import { serveObjects } from '../files/serve-objects.ts'
import { forward } from './forward.ts'
import { invokeFunction } from './invoke-function.ts'
import { findPlaces } from './find-places.ts'
import { cognitoCalls, sesAlternatives } from './other-calls.ts'
import { isRefused } from './is-refused.ts'
import { refuse } from './refusal.ts'
import { refusalOf } from './roles-of-functions.ts'
import { sendMessage } from './send-message.ts'
import { tableOf } from './table-of.ts'

type Service = (request: AwsRequest, response: ServerResponse) => Promise<void> | void

const parsed = ({ body }: AwsRequest): unknown => JSON.parse(body.toString('utf8'))

const dynamoDb: Service = async (request, response) => {
  const { principal, operation, model, backends, incoming, body } = request
  if (principal !== undefined) {
    const calls = dynamoDbCalls({ name: operation, body: parsed(request), tableOf: tableOf(model, principal.region) })
    if (isRefused(request, calls, response)) return
  }
  await forward({ target: backends.dynamoDb, incoming, body }, response)
  if (isDynamoDbWrite(operation)) backends.onWrite()
}

const cognito: Service = async (request, response) => {
  const { principal, operation, backends, incoming, body } = request
  const calls = principal === undefined ? [] : cognitoCalls(operation, parsed(request), principal.region)
  if (isRefused(request, calls, response)) return
  const { cognito: target } = backends
  if (target === undefined)
    return refuse(response, { status: 400, code: 'ResourceNotFoundException', message: 'There is no user pool.' })
  // Its role has been looked at; by its own key the pool would refuse a function every administrative call.
  const authorization = incoming.headers.authorization?.replace(/Credential=[^/]+/, 'Credential=LAPTOP')
  const replaced = authorization === undefined ? {} : { authorization }
  await forward({ target, incoming, body, replaced }, response)
}

const ses: Service = (request, response) => {
  const { incoming, principal, backends } = request
  if (incoming.method !== 'POST' || incoming.url?.split('?')[0] !== '/v2/email/outbound-emails')
    return refuse(response, { status: 404, code: 'NotFoundException', message: 'The laptop only sends mail.' })
  const mail = parsed(request)
  const alternatives = principal === undefined ? [] : sesAlternatives(mail, principal.region)
  const isAllowed = principal === undefined || alternatives.some((call) => refusalOf(principal, [call]) === undefined)
  if (!isAllowed && isRefused(request, alternatives, response)) return
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ MessageId: backends.sendMail(mail) }))
}

const services: Readonly<Record<string, Service>> = {
  dynamodb: dynamoDb,
  'cognito-idp': cognito,
  ses,
  lambda: invokeFunction,
  geo: findPlaces,
  s3: serveObjects,
  sqs: sendMessage,
}

/** Checks a request against its signer's role and answers it. */
export const serve: Service = (request, response) => {
  const service = services[request.service]
  if (service !== undefined) return service(request, response)
  return refuse(response, {
    status: 400,
    code: 'UnknownOperationException',
    message: `The laptop has no ${request.service}.`,
  })
}
