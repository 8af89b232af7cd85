import type { FunctionName } from '../../lib/functions.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'

/** What a function finds in its environment, but with the emulator itself in place of the endpoint that checks roles. */
export const seeAsFunction = ({ model, local }: Laptop, name: FunctionName): void => {
  const running = model.functions.find(({ label }) => label === name)
  Object.assign(process.env, running?.environment, {
    AWS_ENDPOINT_URL: local.dynamodb.endpoint,
    AWS_REGION: running?.region,
    AWS_ACCESS_KEY_ID: 'BENCH',
    AWS_SECRET_ACCESS_KEY: 'bench',
  })
}
