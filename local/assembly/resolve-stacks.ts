import type { Assembly, Stack } from './read-assembly.ts'
import { laptopAccount, nameProperty, physicalIdOf } from './physical-ids.ts'
import type { PhysicalId } from './physical-ids.ts'

/** A resource whose references are resolved. */
export type Resource = PhysicalId & {
  readonly type: string
  readonly stack: string
  readonly region: string
  readonly logicalId: string
  /** The name of its construct, for logs and messages: `sweep` for `Indigo-FR-Api/sweep/Resource`. */
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** The value of an SSM parameter, by its name. */
export type ParameterOf = (name: string) => string

type Resolve = (value: unknown) => unknown
/** What other stacks hand over, by the name of an export or of a stack and one of its outputs. */
type OutputOf = (name: string) => unknown
type Scope = {
  readonly stack: Stack
  readonly resolve: Resolve
  readonly lookUp: (logicalId: string) => PhysicalId
  readonly outputOf: OutputOf
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`A text was expected in the template, not ${JSON.stringify(value)}.`)
}

const list = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  throw new Error(`A list was expected in the template, not ${JSON.stringify(value)}.`)
}

const pseudo = (stack: Stack): Readonly<Record<string, string>> => ({
  'AWS::AccountId': laptopAccount,
  'AWS::Partition': 'aws',
  'AWS::Region': stack.region,
  'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${laptopAccount}:stack/${stack.name}/laptop`,
  'AWS::StackName': stack.name,
  'AWS::URLSuffix': 'amazonaws.com',
})

const attributeOf = ({ lookUp }: Scope, logicalId: string, attribute: string): string => {
  const value = lookUp(logicalId).attributes[attribute]
  return value ?? `${lookUp(logicalId).ref}.${attribute}`
}

const substitute = (scope: Scope, value: unknown): string => {
  const [pattern, variables] = Array.isArray(value) ? [text(value[0]), value[1]] : [text(value), {}]
  return pattern.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`
    if (isRecord(variables) && name in variables) return text(scope.resolve(variables[name]))
    const [logicalId = '', ...attribute] = name.split('.')
    return name in pseudo(scope.stack) || attribute.length === 0
      ? text(scope.resolve({ Ref: name }))
      : attributeOf(scope, logicalId, attribute.join('.'))
  })
}

type Intrinsic = (scope: Scope, argument: unknown) => unknown

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  'Fn::GetAtt': (scope, argument) => {
    const [logicalId = '', ...attribute] = Array.isArray(argument) ? argument.map(text) : text(argument).split('.')
    return attributeOf(scope, logicalId, attribute.join('.'))
  },
  'Fn::GetStackOutput': ({ resolve, outputOf }, argument) => {
    const { StackName, OutputName } = isRecord(argument) ? argument : {}
    return outputOf(`${text(resolve(StackName))}.${text(resolve(OutputName))}`)
  },
  'Fn::ImportValue': ({ resolve, outputOf }, argument) => outputOf(text(resolve(argument))),
  'Fn::Join': ({ resolve }, argument) => {
    const [separator, parts] = list(argument)
    return list(resolve(parts)).map(text).join(text(separator))
  },
  'Fn::Select': ({ resolve }, argument) => {
    const [index, parts] = list(argument)
    return list(resolve(parts))[Number(text(resolve(index)))]
  },
  'Fn::Split': ({ resolve }, argument) => {
    const [separator, whole] = list(argument)
    return text(resolve(whole)).split(text(separator))
  },
  'Fn::Sub': substitute,
}

const refOf = (scope: Scope, name: string, parameterOf: ParameterOf): unknown => {
  if (name === 'AWS::NoValue') return undefined
  const standard = pseudo(scope.stack)[name]
  if (standard !== undefined) return standard
  const parameter = scope.stack.template.Parameters[name]
  if (parameter === undefined) return scope.lookUp(name).ref
  if (!parameter.Type.startsWith('AWS::SSM::Parameter::Value')) return parameter.Default
  return parameterOf(text(parameter.Default))
}

const dynamicReference = /\{\{resolve:ssm(?:-secure)?:([^:}]+)(?::\d+)?\}\}/g

const scopeOf = (stack: Stack, outputOf: OutputOf, parameterOf: ParameterOf): Scope => {
  const known = new Map<string, PhysicalId>()
  const resolve: Resolve = (value) => {
    if (typeof value === 'string') return value.replaceAll(dynamicReference, (_, name: string) => parameterOf(name))
    if (Array.isArray(value)) return value.map(resolve)
    if (!isRecord(value)) return value
    const [key = '', ...others] = Object.keys(value)
    if (others.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) {
      if (key === 'Ref') return refOf(scope, text(value[key]), parameterOf)
      const intrinsic = intrinsics[key]
      if (intrinsic === undefined) throw new Error(`${stack.name} uses ${key}, which the laptop does not resolve.`)
      return intrinsic(scope, value[key])
    }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)]))
  }
  const lookUp = (logicalId: string): PhysicalId => {
    const found = known.get(logicalId)
    if (found !== undefined) return found
    const declared = stack.template.Resources[logicalId]
    if (declared === undefined) throw new Error(`${stack.name} refers to ${logicalId}, which it does not declare.`)
    const given = declared.Properties[nameProperty[declared.Type] ?? '']
    const name = given === undefined ? undefined : text(resolve(given))
    const id = physicalIdOf(declared.Type, { stack: stack.name, logicalId, region: stack.region, name })
    known.set(logicalId, id)
    return id
  }
  const scope: Scope = { stack, resolve, lookUp, outputOf }
  return scope
}

const labelOf = (stack: Stack, logicalId: string): string =>
  stack.constructPaths
    .get(logicalId)
    ?.split('/')
    .findLast((part) => part !== 'Resource' && part !== 'Default') ?? logicalId

/** Resolves every resource of the given types, across stacks. */
export const resolveStacks = (
  assembly: Assembly,
  types: ReadonlySet<string>,
  parameterOf: ParameterOf,
): readonly Resource[] => {
  const outputs = new Map<string, () => unknown>()
  const outputOf: OutputOf = (name) => {
    const found = outputs.get(name)
    if (found === undefined) throw new Error(`No stack of the assembly hands over ${name}.`)
    return found()
  }
  const scopes = assembly.stacks.map((stack) => scopeOf(stack, outputOf, parameterOf))
  for (const { stack, resolve } of scopes) {
    for (const [outputName, { Value, Export }] of Object.entries(stack.template.Outputs)) {
      outputs.set(`${stack.name}.${outputName}`, () => resolve(Value))
      if (Export !== undefined) outputs.set(text(resolve(Export.Name)), () => resolve(Value))
    }
  }
  return scopes.flatMap(({ stack, resolve, lookUp }) =>
    Object.entries(stack.template.Resources)
      .filter(([, { Type }]) => types.has(Type))
      .map(([logicalId, { Type, Properties }]) => ({
        ...lookUp(logicalId),
        type: Type,
        stack: stack.name,
        region: stack.region,
        logicalId,
        label: labelOf(stack, logicalId),
        properties: Object.fromEntries(Object.entries(Properties).map(([name, value]) => [name, resolve(value)])),
      })),
  )
}
