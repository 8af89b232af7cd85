import { type Answer, readAnswer } from './answer.ts'
import { checkAgainstContract } from './check-against-contract.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A request as a client sends it. A body that is a text is sent as it is, everything else as JSON. */
type Request = {
  method: Method
  path: string
  body?: unknown
  headers?: Record<string, string>
  token?: string | undefined
}

/** Asks the API at `origin`; each answer must be one that the contract knows. */
export const ask = async (origin: string, { method, path, body, headers, token }: Request): Promise<Answer> => {
  const answer = await readAnswer(
    await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  checkAgainstContract(method, path, answer)
  return answer
}
