import type { ServerResponse } from 'node:http'

/** A failure in AWS's shape: its protocols put the code into the body, into a header, or both. */
export type AwsRefusal = { readonly status: number; readonly code: string; readonly message: string }

export const refuse = (response: ServerResponse, { status, code, message }: AwsRefusal): void => {
  const body = JSON.stringify({ __type: code, message, Message: message })
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amzn-errortype': code,
  })
  response.end(body)
}
