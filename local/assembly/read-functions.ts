import * as z from 'zod'
import type { FunctionModel, PermissionModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Role: z.string(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
  DeadLetterConfig: z.object({ TargetArn: z.string() }).optional(),
})

const Destination = z.object({ OnFailure: z.object({ Destination: z.string() }).optional() })

const InvokeConfigProperties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: Destination.optional(),
})

const PermissionProperties = z.object({
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
})

const sameFunction = (named: string, { ref, attributes }: Resource): boolean =>
  named === ref || named === attributes['Arn']

const asynchronousOf = (resource: Resource, deadLetterArn: string | undefined, resources: readonly Resource[]) => {
  const config = resources
    .filter(({ type }) => type === 'AWS::Lambda::EventInvokeConfig')
    .map(({ properties }) => InvokeConfigProperties.parse(properties))
    .find(({ FunctionName }) => sameFunction(FunctionName, resource))
  return {
    retries: config?.MaximumRetryAttempts ?? 2,
    onFailureArn: config?.DestinationConfig?.OnFailure?.Destination ?? deadLetterArn,
  }
}

/** The functions whose code is an asset of the assembly; functions with inline code (CDK's own) are left out. */
export const readFunctions = (
  resources: readonly Resource[],
  assetFolders: ReadonlyMap<string, string>,
): readonly FunctionModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::Lambda::Function')
    .flatMap((resource) => {
      const parsed = FunctionProperties.safeParse(resource.properties)
      if (!parsed.success) return []
      const { Code, Handler, Timeout, MemorySize, Role, Environment, DeadLetterConfig } = parsed.data
      const code = assetFolders.get(Code.S3Key)
      if (code === undefined) throw new Error(`The assembly has no asset for the code of ${resource.ref}.`)
      return {
        name: resource.ref,
        arn: resource.attributes['Arn'] ?? '',
        label: resource.label,
        region: resource.region,
        code,
        handler: Handler,
        environment: Environment?.Variables ?? {},
        timeoutSeconds: Timeout,
        memoryMb: MemorySize,
        roleArn: Role,
        asynchronous: asynchronousOf(resource, DeadLetterConfig?.TargetArn, resources),
      }
    })

export const readPermissions = (resources: readonly Resource[]): readonly PermissionModel[] => {
  const functions = resources.filter(({ type }) => type === 'AWS::Lambda::Function')
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::Permission')
    .map(({ properties }) => {
      const { FunctionName, Principal, SourceArn } = PermissionProperties.parse(properties)
      const named = functions.find((resource) => sameFunction(FunctionName, resource))
      return { functionArn: named?.attributes['Arn'] ?? FunctionName, principal: Principal, sourceArn: SourceArn }
    })
}
