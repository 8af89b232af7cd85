import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Model } from '../assembly/model.ts'
import { readModel } from '../assembly/read-model.ts'
import { startAwsEndpoint } from '../aws/aws-endpoint.ts'
import { createTables } from '../dynamodb/create-tables.ts'
import { startDynamoDb } from '../dynamodb/start-dynamodb.ts'
import { functionLog } from '../functions/function-log.ts'
import { openFiles } from '../files/files.ts'
import { serveMedia } from '../files/serve-media.ts'
import { arrivalTeller } from '../files/tell-arrival.ts'
import { startFunctions } from '../functions/function-host.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import { startGateway } from '../gateway/gateway.ts'
import { keysFrom } from '../gateway/keys-from.ts'
import { functionsWithIssuer, withIssuer } from '../gateway/with-issuer.ts'
import { openInbox } from '../mail/inbox.ts'
import { readSesMail } from '../mail/read-ses-mail.ts'
import { startMail } from '../mail/start-mail.ts'
import { openPlaceIndex } from '../places/place-index.ts'
import { openQueues } from '../queues/queues.ts'
import { startSchedules } from '../schedules/start-schedules.ts'
import { startWeb } from '../web/start-web.ts'
import { failedEvent } from './failures.ts'
import type { Laptop, LaptopOptions } from './laptop.ts'
import { lendPackages } from './lend-packages.ts'
import { markCommonJs } from './mark-common-js.ts'
import { openParameters } from './parameters.ts'
import { anyPorts } from './ports.ts'
import type { Ports } from './ports.ts'
import { startMappings } from './start-mappings.ts'
import { startPool } from './start-pool.ts'
import { undoing } from './undoing.ts'

type Stage = {
  readonly options: LaptopOptions
  readonly model: Model
  readonly ports: Ports
  readonly data: string
  readonly logs: string
  readonly log: (message: string) => void
  /** Remembers how to stop what was just started. */
  readonly later: (step: () => unknown) => void
}

/** Everything that keeps something: files, queues, inbox, tables. */
const startStores = async ({ options, model, ports, data, later }: Stage) => {
  const queues = openQueues(model.queues, path.join(data, 'queues'))
  const inbox = openInbox(path.join(data, 'inbox.jsonl'))
  const mail = await startMail(inbox, ports.mail)
  later(mail.stop)
  const dynamoDb = await startDynamoDb({
    port: ports.dynamodb,
    folder: options.data === undefined ? undefined : path.join(data, 'dynamodb'),
    onDeath: (reason) => options.onDeath?.(reason),
  })
  later(dynamoDb.stop)
  return {
    files: openFiles(path.join(data, 'files')),
    queues,
    inbox,
    mail,
    endpoint: dynamoDb.endpoint,
    tables: await createTables(dynamoDb.endpoint, model.tables),
  }
}

type Stores = Awaited<ReturnType<typeof startStores>>

/** Everything that runs code: the pool with its triggers, the AWS endpoint, the functions and what wakes them. */
const startCompute = async (stage: Stage, { files, queues, inbox, endpoint, tables }: Stores) => {
  const { options, model, ports, data, logs, log, later } = stage
  const { userPool } = model
  if (userPool === undefined) throw new Error('The stacks have no user pool.')
  let host: FunctionHost | undefined
  const functions = (): FunctionHost => {
    if (host === undefined) throw new Error('The functions are not running yet.')
    return host
  }
  const identity = await startPool({ port: ports.cognito, dataFolder: data, model, userPool, functions, inbox, log })
  later(() => identity.stop())
  const wakers: (() => void)[] = []
  const aws = await startAwsEndpoint({
    port: ports.aws,
    model,
    backends: {
      dynamoDb: endpoint,
      cognito: new URL(identity.endpoint),
      sendMail: (body) => inbox.add(readSesMail(body)),
      functions,
      queues,
      files,
      tellArrival: arrivalTeller({
        model,
        invokeLater: (functionArn, event) => functions().invokeLater(functionArn, event),
        log,
      }),
      places: openPlaceIndex(options.country),
      onWrite: () => {
        for (const wake of wakers) wake()
      },
    },
  })
  later(aws.stop)
  host = startFunctions({
    functions: functionsWithIssuer(model.functions, userPool, identity.issuer),
    awsEndpoint: aws.url,
    logFolder: logs,
    onExhausted: (failed, event, answer) => {
      log(`${failed.name} kept failing for an event`)
      const { onFailureArn } = failed.asynchronous
      if (onFailureArn !== undefined) queues.send(onFailureArn, failedEvent(failed, event, answer))
    },
  })
  const folder = options.data === undefined ? undefined : path.join(data, 'streams')
  const mappings = startMappings({ model, endpoint, tables, folder, functions: host, queues, log })
  wakers.push(...mappings.map(({ wake }) => wake))
  const running = host
  // Mappings wait for the invocation under way, which ends with the functions.
  later(() => Promise.all([...mappings.map(({ stop }) => stop()), running.stop()]))
  if (options.schedules ?? true) {
    later(startSchedules({ rules: model.rules, invokeLater: running.invokeLater }).stop)
  }
  return { identity, aws, functions: running, userPool }
}

type Compute = Awaited<ReturnType<typeof startCompute>>

/** What people and browsers speak to. */
const startFront = async ({ options, model, ports, logs, later }: Stage, stores: Stores, compute: Compute) => {
  const { identity, functions, userPool } = compute
  if (model.api === undefined) throw new Error('The stacks have no HTTP API.')
  const gateway = await startGateway({
    port: ports.api,
    api: withIssuer(model.api, userPool, identity.issuer),
    permissions: model.permissions,
    functions: () => functions,
    keysOf: keysFrom,
    isThrottled: options.throttling ?? true,
  })
  later(gateway.stop)
  const places = {
    country: options.country,
    api: gateway.url,
    mail: stores.mail.url,
    cognito: identity.endpoint,
    dynamoDb: stores.endpoint.origin,
    logFolder: logs,
    accounts: options.accounts ?? [],
  }
  const web = await startWeb({
    port: ports.web,
    places,
    distribution: model.distribution,
    buckets: model.buckets,
    awsOrigin: compute.aws.url,
    folder: options.web,
    media: serveMedia(stores.files, model.buckets),
  })
  later(web.stop)
  return { gateway, web }
}

const prepare = async (options: LaptopOptions, later: Stage['later']): Promise<Stage> => {
  const data = options.data ?? mkdtempSync(path.join(tmpdir(), 'indigo-'))
  if (options.data === undefined) later(() => rmSync(data, { recursive: true, force: true }))
  mkdirSync(data, { recursive: true })
  markCommonJs(options.assembly)
  await lendPackages(options.assembly)
  const read = readModel(options.assembly, openParameters(path.join(data, 'parameters.json')))
  const logs = options.logs ?? path.join(data, 'logs')
  const { write, close } = functionLog(logs, 'laptop')
  later(close)
  const model = options.adapt?.(read) ?? read
  return { options, model, ports: options.ports ?? (await anyPorts()), data, logs, log: write, later }
}

/** Starts a country's cloud from its assembly. When a part does not start, those before it are stopped again. */
export const startLaptop = async (options: LaptopOptions): Promise<Laptop> => {
  const { later, undo } = undoing()
  try {
    const stage = await prepare(options, later)
    const stores = await startStores(stage)
    const compute = await startCompute(stage, stores)
    const { gateway, web } = await startFront(stage, stores, compute)
    const { identity, aws, functions } = compute
    const table = stores.tables[0]
    return {
      local: {
        api: gateway.url,
        web: web.url,
        cognito: {
          endpoint: identity.endpoint,
          userPoolId: identity.userPoolId,
          clientId: identity.clientId,
          tokenUse: 'access',
        },
        dynamodb: { endpoint: stores.endpoint.origin, table: table?.model.name ?? '' },
        mail: stores.mail.url,
        aws: aws.url,
        photos: functions.find('photos')?.environment['PHOTOS'] ?? '',
      },
      model: stage.model,
      isNew: table?.isNew ?? true,
      functions,
      identity,
      inbox: stores.inbox,
      queues: stores.queues,
      stop: undo,
    }
  } catch (error) {
    await undo()
    throw error
  }
}
