import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { AwsRequest } from './aws-request.ts'
import { textField } from './json-fields.ts'
import { refuse } from './refusal.ts'
import { isRefused } from './is-refused.ts'

/** SQS's SendMessage; the rest of SQS nobody here uses. */
export const sendMessage = (request: AwsRequest, response: ServerResponse): void => {
  const { operation, body, model, backends } = request
  if (operation !== 'SendMessage')
    return refuse(response, { status: 400, code: 'UnknownOperationException', message: 'Only SendMessage.' })
  const message: unknown = JSON.parse(body.toString('utf8'))
  const url = textField(message, 'QueueUrl')
  const text = textField(message, 'MessageBody')
  const queue = model.queues.find((one) => one.url === url || new URL(one.url).pathname === new URL(url).pathname)
  if (queue === undefined)
    return refuse(response, { status: 400, code: 'QueueDoesNotExist', message: 'The queue does not exist.' })
  if (isRefused(request, [{ action: 'sqs:SendMessage', resource: queue.arn, context: {} }], response)) return
  const id = backends.queues.send(queue.arn, text)
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
  response.end(JSON.stringify({ MessageId: id, MD5OfMessageBody: createHash('md5').update(text).digest('hex') }))
}
