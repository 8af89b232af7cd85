import { refusal } from './refusal.ts'

const CREDENTIAL = /^AWS4-HMAC-SHA256 .*Credential=([^/\s,]+)\/\d{8}\/[^/\s,]+\/cognito-idp\/aws4_request/

/**
 * Lets a signed operation pass with any access key but a function's: functions come by the endpoint that enforces their
 * roles. The signature itself is not verified; only this machine can ask.
 */
export const checkSignature = (
  authorization: string | undefined,
  isFunctionKey: (accessKeyId: string) => boolean,
): void => {
  if (!authorization) throw refusal('MissingAuthenticationTokenException', 'Missing Authentication Token')
  const accessKeyId = CREDENTIAL.exec(authorization)?.[1]
  if (!accessKeyId)
    throw refusal('IncompleteSignatureException', 'The Authorization header is not a signature for cognito-idp.')
  if (isFunctionKey(accessKeyId))
    throw refusal(
      'AccessDeniedException',
      "A function's call must go to the laptop's AWS endpoint, which enforces its role.",
    )
}

/** Whether a Host or Origin names this machine: a web page elsewhere must not administer the pool (DNS rebinding, forged forms). */
export const isLoopback = (host: string): boolean =>
  /^(?:https?:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host)
