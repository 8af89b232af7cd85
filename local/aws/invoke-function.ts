import type { ServerResponse } from 'node:http'
import { laptopAccount } from '../assembly/physical-ids.ts'
import type { AwsRequest } from './aws-request.ts'
import { refuse } from './refusal.ts'
import { isRefused } from './is-refused.ts'

const invocationPath = /^\/2015-03-31\/functions\/([^/]+)\/invocations/

/** Lambda's Invoke: `Event` answers 202 at once, `RequestResponse` the function's result, `DryRun` 204. */
export const invokeFunction = async (request: AwsRequest, response: ServerResponse): Promise<void> => {
  const { incoming, body, backends, principal } = request
  const [, encoded] = invocationPath.exec(incoming.url ?? '') ?? []
  const host = backends.functions()
  const reference = decodeURIComponent(encoded ?? '')
  const model = host.find(reference)
  const { region } = principal ?? { region: 'laptop' }
  const named = `arn:aws:lambda:${region}:${laptopAccount}:function:${reference}`
  const resource = reference.startsWith('arn:') ? reference : named
  if (isRefused(request, [{ action: 'lambda:InvokeFunction', resource, context: {} }], response)) return
  if (model === undefined)
    return refuse(response, {
      status: 404,
      code: 'ResourceNotFoundException',
      message: `Function not found: ${reference}`,
    })
  const event = body.length === 0 ? '{}' : body.toString('utf8')
  const type = incoming.headers['x-amz-invocation-type'] ?? 'RequestResponse'
  if (type === 'DryRun') return void response.writeHead(204).end()
  if (type === 'Event') {
    host.invokeLater(model.arn, event)
    return void response.writeHead(202, { 'content-length': 0 }).end()
  }
  const answer = await host.invoke(model.arn, event)
  const failed = 'failure' in answer
  response.writeHead(200, {
    'content-type': 'application/json',
    'x-amz-executed-version': '$LATEST',
    ...(failed && { 'x-amz-function-error': 'Unhandled' }),
  })
  response.end(failed ? JSON.stringify(answer.failure) : answer.result)
}
