import type { IncomingMessage } from 'node:http'
import type { Model } from '../assembly/model.ts'
import type { ArrivedFile } from '../files/tell-arrival.ts'
import type { Files } from '../files/files.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import type { PlaceIndex } from '../places/place-index.ts'
import type { Queues } from '../queues/queues.ts'
import type { Principal } from './roles-of-functions.ts'

/** What stands behind the endpoint. */
export type Backends = {
  readonly dynamoDb: URL
  readonly cognito: URL | undefined
  /** Takes the body of SESv2's SendEmail and answers the message's id. */
  readonly sendMail: (body: unknown) => string
  readonly functions: () => FunctionHost
  readonly queues: Queues
  readonly places: PlaceIndex
  readonly files: Files
  /** Called for every object that was created. */
  readonly tellArrival: (arrived: ArrivedFile) => void
  /** Called after every write to the table that came through here. */
  readonly onWrite: () => void
}

/** One request, as the services see it. */
export type AwsRequest = {
  readonly incoming: IncomingMessage
  readonly body: Buffer
  readonly service: string
  /** The region that the request was signed for; empty for unsigned ones. */
  readonly region: string
  /** The operation of the JSON protocols, `PutItem`; empty for REST. */
  readonly operation: string
  /** Nothing for the developer's own keys, which may do everything, and for unsigned requests. */
  readonly principal: Principal | undefined
  readonly model: Model
  readonly backends: Backends
}
