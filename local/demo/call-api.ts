/** An answer of the API: what a client sees. */
type Answer = { readonly status: number; readonly body: Record<string, unknown> }

export type Ask = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: object
  /** The access token of whoever asks; a visitor has none. */
  readonly token?: string
}

/** Something came otherwise than the demo expects. */
export class Surprise extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Surprise'
  }
}

const send = async (url: string, { method = 'GET', body, token }: Ask): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    headers: {
      'accept-language': 'en',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : Object(JSON.parse(text)) }
}

/** Asks the API as any client does. @throws Surprise for another status than the one expected */
export const callApi = async (api: string, path: string, ask: Ask = {}, expected = 200): Promise<Answer['body']> => {
  const { status, body } = await send(`${api}${path}`, ask)
  if (status !== expected)
    throw new Surprise(
      `${ask.method ?? 'GET'} ${path} answered ${status} instead of ${expected}: ${JSON.stringify(body)}`,
    )
  return body
}

/** @throws Surprise when it is not so */
export const expectThat = (what: string, is: unknown, wanted: unknown): void => {
  if (JSON.stringify(is) !== JSON.stringify(wanted))
    throw new Surprise(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`)
}
