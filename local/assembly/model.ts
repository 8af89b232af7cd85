import type { Statement } from '../roles/statement.ts'

export type FunctionModel = {
  readonly name: string
  readonly arn: string
  /** Short name, for logs and tests: the construct's. */
  readonly label: string
  readonly region: string
  /** Folder of the unpacked code. */
  readonly code: string
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly roleArn: string
  /** What happens to an asynchronous event that keeps failing. */
  readonly asynchronous: { readonly retries: number; readonly onFailureArn: string | undefined }
}

export type RoleModel = { readonly name: string; readonly arn: string; readonly statements: readonly Statement[] }

/** A resource policy entry: who may invoke a function, and on behalf of what. */
export type PermissionModel = {
  readonly functionArn: string
  readonly principal: string
  readonly sourceArn: string | undefined
}

export type AuthorizerModel = { readonly issuer: string; readonly audience: readonly string[] }

/** Requests per second and at once. */
export type ThrottleModel = { readonly ratePerSecond: number; readonly burst: number }

export type RouteModel = {
  /** `GET /v1/listings/{id}` or `$default`. */
  readonly key: string
  readonly functionArn: string
  readonly timeoutMs: number
  readonly authorizer: AuthorizerModel | undefined
  readonly scopes: readonly string[]
  /** Its own limit, in place of the stage's. */
  readonly throttle: ThrottleModel | undefined
}

export type CorsModel = {
  readonly origins: readonly string[]
  readonly methods: readonly string[]
  readonly headers: readonly string[]
  readonly exposed: readonly string[]
  readonly maxAgeSeconds: number | undefined
  readonly credentials: boolean
}

export type ApiModel = {
  readonly id: string
  readonly region: string
  readonly routes: readonly RouteModel[]
  readonly cors: CorsModel | undefined
  /** Absent where the stage sets none. */
  readonly throttle: ThrottleModel | undefined
}

export type TableModel = {
  readonly name: string
  readonly arn: string
  readonly streamArn: string
  readonly partitionKey: string
  /** The partition key's attribute of each index, by index name. */
  readonly indexPartitionKeys: Readonly<Record<string, string>>
  readonly ttlAttribute: string | undefined
  /** The body of CreateTable. */
  readonly definition: Readonly<Record<string, unknown>>
}

export type MappingModel = {
  readonly id: string
  readonly functionArn: string
  readonly sourceArn: string
  readonly batchSize: number
  readonly fromStart: boolean
  /** -1: until the record is too old. */
  readonly retries: number
  /** -1: never too old. */
  readonly maxAgeSeconds: number
  readonly bisect: boolean
  readonly reportsItemFailures: boolean
  readonly onFailureArn: string | undefined
  /** EventBridge-style patterns, of which a record must match one; empty: all records. */
  readonly filters: readonly unknown[]
}

export type RuleModel = {
  readonly name: string
  readonly arn: string
  readonly region: string
  readonly schedule: string
  readonly targets: readonly { readonly arn: string; readonly input: string | undefined }[]
}

/** A rule that the events of other services wake. */
export type EventRuleModel = {
  readonly name: string
  readonly arn: string
  readonly pattern: unknown
  readonly targets: readonly { readonly arn: string; readonly input: string | undefined }[]
}

export type BucketModel = {
  readonly name: string
  readonly arn: string
  readonly region: string
  /** Whether what happens in it reaches the rules. */
  readonly tellsEventBridge: boolean
  readonly cors: readonly CorsModel[]
  /** Its policy, statement by statement, with whom each speaks of: `*`, or such as `Service cloudfront.amazonaws.com`. */
  readonly policy: readonly { readonly principals: readonly string[]; readonly statement: Statement }[]
}

/** What CloudFront does with a request whose path fits a pattern. */
export type BehaviourModel = {
  /** `/assets/*`; `*` for what no other fits. */
  readonly pattern: string
  /** The host that it asks. */
  readonly origin: string
  readonly methods: readonly string[]
  /** The cookies that reach the origin; undefined: all. */
  readonly cookies: readonly string[] | undefined
  /** Headers set on every answer, whatever the origin says. */
  readonly headers: Readonly<Record<string, string>>
  /** The code of the edge's functions, before the origin is asked and after it has answered. */
  readonly onRequest: string | undefined
  readonly onResponse: string | undefined
}

/** The web app's address; the more special behaviours first, as CloudFront tries them. */
export type DistributionModel = { readonly behaviours: readonly BehaviourModel[] }

export type QueueModel = { readonly name: string; readonly arn: string; readonly url: string }

export type PlaceIndexModel = { readonly name: string; readonly arn: string; readonly region: string }

export type UserPoolModel = {
  readonly id: string
  readonly arn: string
  readonly region: string
  readonly clientId: string
  /** The properties of each group. */
  readonly groups: readonly Readonly<Record<string, unknown>>[]
  /** Function ARN by trigger name, such as `PostConfirmation`. */
  readonly triggers: Readonly<Record<string, string>>
  /** The properties of the template, resolved, for what the emulated pool wants to know beyond this. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly clientProperties: Readonly<Record<string, unknown>>
}

/** A country's stacks as the laptop runs them. */
export type Model = {
  readonly functions: readonly FunctionModel[]
  readonly roles: readonly RoleModel[]
  readonly permissions: readonly PermissionModel[]
  readonly api: ApiModel | undefined
  readonly tables: readonly TableModel[]
  readonly mappings: readonly MappingModel[]
  readonly rules: readonly RuleModel[]
  readonly eventRules: readonly EventRuleModel[]
  readonly buckets: readonly BucketModel[]
  readonly queues: readonly QueueModel[]
  readonly placeIndexes: readonly PlaceIndexModel[]
  readonly userPool: UserPoolModel | undefined
  readonly distribution: DistributionModel | undefined
}
