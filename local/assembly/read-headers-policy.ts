import * as z from 'zod'
import type { Resource } from './resolve-stacks.ts'

/** The laptop sets every header, so that one which yields to the origin's would be wrong here. */
const Override = z.literal(true)

const Policy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override })) })
      .optional(),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override }).optional(),
        ContentTypeOptions: z.object({ Override }).optional(),
        FrameOptions: z.object({ FrameOption: z.string(), Override }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override }).optional(),
        /** Told by https alone, which the laptop does not speak. */
        StrictTransportSecurity: z.unknown(),
      })
      .default({ StrictTransportSecurity: undefined }),
  }),
})

/** The headers that a policy sets, in lower case. */
export const headersOfPolicy = ({ properties }: Resource): Record<string, string> => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig } = Policy.parse(properties).ResponseHeadersPolicyConfig
  const { ContentSecurityPolicy, ContentTypeOptions, FrameOptions, ReferrerPolicy } = security
  return {
    ...(ContentSecurityPolicy && { 'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy }),
    ...(ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...(FrameOptions && { 'x-frame-options': FrameOptions.FrameOption }),
    ...(ReferrerPolicy && { 'referrer-policy': ReferrerPolicy.ReferrerPolicy }),
    ...Object.fromEntries(
      (CustomHeadersConfig?.Items ?? []).map(({ Header, Value }) => [Header.toLowerCase(), Value] as const),
    ),
  }
}
