import { createHash } from 'node:crypto'
import { devNull } from 'node:os'
import type { FunctionModel } from '../assembly/model.ts'

/** The access key id of a function: how the AWS endpoint knows whose role applies. Letters and digits, as DynamoDB Local demands. */
export const accessKeyIdOf = ({ arn }: Pick<FunctionModel, 'arn'>): string =>
  `LAPTOP${createHash('sha256').update(arn).digest('hex').slice(0, 14).toUpperCase()}`

/** The one secret of all keys on the laptop. */
export const secretAccessKey = 'laptop'

/** All that a function sees of the world: the template's variables and what Lambda itself sets. */
export const functionVariables = (model: FunctionModel, awsEndpoint: string): Readonly<Record<string, string>> => ({
  ...model.environment,
  AWS_ACCESS_KEY_ID: accessKeyIdOf(model),
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_ENDPOINT_URL: awsEndpoint,
  AWS_REGION: model.region,
  AWS_DEFAULT_REGION: model.region,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: model.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(model.memoryMb),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  // Lambda has no such files; the developer's own must not leak in.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  LAMBDA_TASK_ROOT: model.code,
  _HANDLER: model.handler,
  TZ: 'UTC',
})
