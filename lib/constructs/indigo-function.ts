import { join } from 'node:path'
import { ArnFormat, Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { Stack } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { bundleFolder } from '../bundle.ts'
import type { CountrySettings } from '../countries.ts'
import { deployedName, functions } from '../functions.ts'
import type { FunctionName } from '../functions.ts'
import { grantStatements } from '../grant-statements.ts'
import type { GrantTargets } from '../grant-statements.ts'
import { grants } from '../grants.ts'
import { photoFindings } from '../photo-files.ts'

export interface IndigoFunctionProps {
  country: CountrySettings
  table: ITable
  /** Environment beyond TABLE and COUNTRY. */
  environment?: Record<string, string>
  /** The ARNs of what its grants name beyond the table. */
  targets?: GrantTargets
}

/** One function with a role and a log of its own; the role may do what `grants.ts` says, and nothing else. */
export class IndigoFunction extends lambda.Function {
  constructor(scope: Construct, name: FunctionName, { country, table, environment, targets }: IndigoFunctionProps) {
    const bundles: string = scope.node.tryGetContext('bundles') ?? bundleFolder
    const { memoryMB, timeoutSeconds } = functions[name]
    const functionName = deployedName(country.public.code, name)
    const logGroup = new LogGroup(scope, `${name}-log`, {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(scope, `${name}-role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do`,
    })
    logGroup.grantWrite(role)
    for (const statement of grantStatements(name, table, targets)) role.addToPolicy(statement)
    if (grants[name].others?.some(({ on }) => on === 'staging' || on === 'media'))
      for (const finding of photoFindings(country.public.code))
        acknowledge(role, finding, 'Photos have no names before they are sent.')
    super(scope, name, {
      functionName,
      role,
      logGroup,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      code: lambda.Code.fromAsset(join(bundles, name), { exclude: ['*.map'] }),
      memorySize: memoryMB,
      timeout: Duration.seconds(timeoutSeconds),
      loggingFormat: lambda.LoggingFormat.JSON,
      // The platform's three lines for each request would cost more than our own.
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      // The audit calls itself page by page, which Lambda would take for a loop after 16 calls.
      ...(name === 'audit' && { recursiveLoop: lambda.RecursiveLoop.ALLOW }),
      environment: { TABLE: table.tableName, COUNTRY: JSON.stringify(country.public), ...environment },
    })
  }
}

/** The ARN of a country's function, known without the function: it breaks the circle of one that calls itself. */
export const functionArn = (stack: Stack, countryCode: string, name: FunctionName): string =>
  stack.formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: deployedName(countryCode, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })
