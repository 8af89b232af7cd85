import * as z from 'zod'
import { parseProperties } from './parse-properties.ts'

const Unit = z.enum(['seconds', 'minutes', 'hours', 'days'])
const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const

const ClientProperties = z.looseObject({
  ClientName: z.string().optional(),
  GenerateSecret: z.literal(false).default(false),
  ExplicitAuthFlows: z.array(z.string()).default(['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH']),
  AccessTokenValidity: z.number().positive().optional(),
  IdTokenValidity: z.number().positive().optional(),
  RefreshTokenValidity: z.number().positive().default(30),
  TokenValidityUnits: z
    .looseObject({
      AccessToken: Unit.default('hours'),
      IdToken: Unit.default('hours'),
      RefreshToken: Unit.default('days'),
    })
    .optional(),
  EnableTokenRevocation: z.boolean().default(true),
  RefreshTokenRotation: z
    .looseObject({
      Feature: z.enum(['ENABLED', 'DISABLED']),
      RetryGracePeriodSeconds: z.int().min(0).max(60).optional(),
    })
    .optional(),
  ReadAttributes: z.array(z.string()).optional(),
  WriteAttributes: z.array(z.string()).optional(),
  PreventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).default('LEGACY'),
})

/** Reads the `Properties` of AWS::Cognito::UserPoolClient; durations come out in seconds. */
export const readClient = (properties: unknown) => {
  const client = parseProperties('AWS::Cognito::UserPoolClient', ClientProperties, properties)
  const units = client.TokenValidityUnits ?? { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }
  return {
    name: client.ClientName ?? 'client',
    flows: client.ExplicitAuthFlows.map((flow) => flow.replace(/^ALLOW_/, '')),
    accessTokenSeconds:
      (client.AccessTokenValidity ?? 1) * SECONDS[client.AccessTokenValidity ? units.AccessToken : 'hours'],
    idTokenSeconds: (client.IdTokenValidity ?? 1) * SECONDS[client.IdTokenValidity ? units.IdToken : 'hours'],
    refreshTokenSeconds: client.RefreshTokenValidity * SECONDS[units.RefreshToken],
    revocation: client.EnableTokenRevocation,
    rotation: client.RefreshTokenRotation?.Feature === 'ENABLED',
    rotationGraceSeconds: client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0,
    readable: client.ReadAttributes,
    writable: client.WriteAttributes,
    hideUnknownUsers: client.PreventUserExistenceErrors === 'ENABLED',
  }
}

export type ClientSettings = ReturnType<typeof readClient>
