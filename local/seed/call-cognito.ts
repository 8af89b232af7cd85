import type { Local } from '../laptop/local-file.ts'

/** An exception of the user pool; `code` is its name. */
class CognitoFailure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.name = 'CognitoFailure'
    this.code = code
  }
}

/** The laptop lets administrators' calls pass with any key that is not a function's; nothing checks the signature. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=SEED/20260101/laptop/cognito-idp/aws4_request, SignedHeaders=host, Signature=seed'

const fieldOf = (answer: object, name: string): string => {
  const value: unknown = Reflect.get(answer, name)
  return typeof value === 'string' ? value : ''
}

/** Calls an operation of the laptop's user pool. @throws CognitoFailure what the pool refuses */
export const callCognito = async (cognito: Local['cognito'], operation: string, input: object): Promise<object> => {
  const response = await fetch(cognito.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      ...(operation.startsWith('Admin') && { authorization }),
    },
    body: JSON.stringify(input),
  })
  const answer = Object(await response.json())
  if (!response.ok) throw new CognitoFailure(fieldOf(answer, '__type'), fieldOf(answer, 'message'))
  return answer
}
