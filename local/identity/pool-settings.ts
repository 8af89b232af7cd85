import * as z from 'zod'
import { parseProperties } from './parse-properties.ts'

/** A text with {####} where the code goes. */
const Words = z.string().optional()

const PoolProperties = z.looseObject({
  UserPoolName: z.string().optional(),
  Policies: z
    .looseObject({
      PasswordPolicy: z
        .looseObject({
          MinimumLength: z.int().default(8),
          RequireLowercase: z.boolean().default(false),
          RequireUppercase: z.boolean().default(false),
          RequireNumbers: z.boolean().default(false),
          RequireSymbols: z.boolean().default(false),
          TemporaryPasswordValidityDays: z.int().default(7),
        })
        .optional(),
    })
    .optional(),
  UsernameAttributes: z.array(z.enum(['email', 'phone_number'])).min(1),
  AutoVerifiedAttributes: z.array(z.enum(['email', 'phone_number'])).default([]),
  MfaConfiguration: z.enum(['OFF', 'OPTIONAL']).default('OFF'),
  EnabledMfas: z.array(z.string()).default([]),
  UsernameConfiguration: z.looseObject({ CaseSensitive: z.boolean().optional() }).optional(),
  AdminCreateUserConfig: z
    .looseObject({
      AllowAdminCreateUserOnly: z.boolean().optional(),
      InviteMessageTemplate: z.looseObject({ EmailSubject: Words, EmailMessage: Words, SMSMessage: Words }).optional(),
    })
    .optional(),
  VerificationMessageTemplate: z
    .looseObject({ EmailSubject: Words, EmailMessage: Words, SmsMessage: Words })
    .optional(),
  AccountRecoverySetting: z
    .looseObject({ RecoveryMechanisms: z.array(z.looseObject({ Name: z.string(), Priority: z.int() })).optional() })
    .optional(),
  Schema: z
    .array(
      z.looseObject({ Name: z.string(), Mutable: z.boolean().default(true), Required: z.boolean().default(false) }),
    )
    .default([]),
  UserAttributeUpdateSettings: z
    .looseObject({ AttributesRequireVerificationBeforeUpdate: z.array(z.enum(['email', 'phone_number'])) })
    .optional(),
  LambdaConfig: z.record(z.string(), z.unknown()).default({}),
  UserPoolTier: z.enum(['LITE', 'ESSENTIALS', 'PLUS']).default('ESSENTIALS'),
})

const GroupProperties = z.looseObject({
  GroupName: z.string(),
  Description: z.string().optional(),
  Precedence: z.int().optional(),
})

/** What CloudFormation does when a pool names no password policy at all. */
const AWS_PASSWORD_POLICY = {
  MinimumLength: 8,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
}

/** Reads the `Properties` of AWS::Cognito::UserPool; throws on a value that the laptop would not honour. */
export const readPool = (properties: unknown) => {
  const pool = parseProperties('AWS::Cognito::UserPool', PoolProperties, properties)
  return {
    name: pool.UserPoolName ?? 'users',
    passwordPolicy: pool.Policies?.PasswordPolicy ?? AWS_PASSWORD_POLICY,
    usernameAttributes: pool.UsernameAttributes,
    autoVerified: pool.AutoVerifiedAttributes,
    softwareTokenMfa: pool.MfaConfiguration === 'OPTIONAL' && pool.EnabledMfas.includes('SOFTWARE_TOKEN_MFA'),
    caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    onlyAdminsCreate: pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false,
    recovery: (pool.AccountRecoverySetting?.RecoveryMechanisms ?? [])
      .toSorted((a, b) => a.Priority - b.Priority)
      .map((mechanism) => mechanism.Name),
    schema: pool.Schema,
    verifiedBeforeUpdate: pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    triggers: Object.keys(pool.LambdaConfig),
    /** Only the dearer plans replace refresh tokens. */
    mayRotate: pool.UserPoolTier !== 'LITE',
    verificationWords: {
      subject: pool.VerificationMessageTemplate?.EmailSubject,
      email: pool.VerificationMessageTemplate?.EmailMessage,
      sms: pool.VerificationMessageTemplate?.SmsMessage,
    },
    invitationWords: {
      subject: pool.AdminCreateUserConfig?.InviteMessageTemplate?.EmailSubject,
      email: pool.AdminCreateUserConfig?.InviteMessageTemplate?.EmailMessage,
      sms: pool.AdminCreateUserConfig?.InviteMessageTemplate?.SMSMessage,
    },
  }
}

/** Reads the `Properties` of AWS::Cognito::UserPoolGroup. */
export const readGroup = (properties: unknown) =>
  parseProperties('AWS::Cognito::UserPoolGroup', GroupProperties, properties)

export type PoolSettings = ReturnType<typeof readPool>
export type GroupSettings = ReturnType<typeof readGroup>
