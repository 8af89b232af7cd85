import * as z from 'zod'
import { invalidParameter } from './refusal.ts'

const Name = z.string().min(1).max(128)
const Secret = z.string().min(1).max(256)
const Token = z.string().min(1).max(4096)
const Texts = z.record(z.string(), z.string().max(131_072))
const Attributes = z
  .array(z.looseObject({ Name: z.string().min(1).max(32), Value: z.string().max(2048).optional() }))
  .max(50)
const MfaSettings = z.looseObject({ Enabled: z.boolean().optional(), PreferredMfa: z.boolean().optional() })

/** Every field that the laptop reads of any operation; AWS ignores fields that it does not know. */
const OperationInput = z
  .looseObject({
    AccessToken: Token,
    AttributeName: Name,
    AuthFlow: Name,
    AuthParameters: Texts,
    ChallengeName: Name,
    ChallengeResponses: Texts,
    ClientId: Name,
    ClientMetadata: Texts,
    Code: Name,
    ConfirmationCode: z.string().min(1).max(2048),
    DesiredDeliveryMediums: z.array(z.enum(['SMS', 'EMAIL'])),
    Filter: z.string().max(256),
    FriendlyDeviceName: z.string().max(131_072),
    GroupName: Name,
    Limit: z.int().min(0).max(60),
    MessageAction: z.enum(['RESEND', 'SUPPRESS']),
    PaginationToken: z.string().min(1),
    Password: Secret,
    Permanent: z.boolean(),
    PreviousPassword: Secret,
    ProposedPassword: Secret,
    RefreshToken: Token,
    SMSMfaSettings: MfaSettings,
    Session: z.string().min(20).max(2048),
    SoftwareTokenMfaSettings: MfaSettings,
    TemporaryPassword: Secret,
    Token,
    UserAttributes: Attributes,
    UserCode: z.string().regex(/^\d{6}$/),
    UserPoolId: Name,
    Username: Name,
  })
  .partial()
export type OperationInput = z.infer<typeof OperationInput>

/** To AWS null is as good as absent, and amazon-cognito-identity-js sends it. */
const withoutNulls = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body ?? {}), (_key, value: unknown) => (value === null ? undefined : value))

/** Parses a request's body; throws InvalidParameterException naming what is wrong, never its value. */
export const parseOperationInput = (body: unknown): OperationInput => {
  const result = OperationInput.safeParse(withoutNulls(body))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw invalidParameter(
    `1 validation error detected: Value at '${issue?.path.join('.') ?? ''}' failed to satisfy constraint: ${issue?.message ?? ''}`,
  )
}

/** The field, or InvalidParameterException. */
export const required = <K extends keyof OperationInput>(
  input: OperationInput,
  field: K,
): NonNullable<OperationInput[K]> => {
  const value = input[field]
  if (value === undefined || value === null) throw invalidParameter(`Missing required parameter ${field}`)
  return value
}

/** One of AuthParameters or ChallengeResponses, or InvalidParameterException. */
export const requiredText = (texts: Record<string, string> | undefined, name: string): string => {
  const value = texts?.[name]
  if (!value) throw invalidParameter(`Missing required parameter ${name}`)
  return value
}
