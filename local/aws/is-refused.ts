import type { ServerResponse } from 'node:http'
import type { Call } from '../roles/decide.ts'
import type { AwsRequest } from './aws-request.ts'
import { refuse } from './refusal.ts'
import { refusalOf } from './roles-of-functions.ts'

/** Answers the refusal of the request, if its role refuses it. The JSON protocols say 400, the REST ones 403. */
export const isRefused = (
  { principal, incoming }: AwsRequest,
  calls: readonly Call[],
  response: ServerResponse,
): boolean => {
  const refusal = principal === undefined ? undefined : refusalOf(principal, calls)
  if (refusal === undefined) return false
  const status = incoming.headers['x-amz-target'] === undefined ? 403 : 400
  refuse(response, { ...refusal, status })
  return true
}
