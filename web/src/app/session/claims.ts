/** What the app reads of an access token; the API alone decides what it is worth. */
export type Claims = { sub: string; groups: readonly string[] }

const textOf = (base64Url: string): string => {
  const bytes = Uint8Array.from(atob(base64Url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  return new TextDecoder().decode(bytes)
}

export const claimsOf = (token: string): Claims => {
  const { sub, 'cognito:groups': groups = [] } = JSON.parse(textOf(token.split('.')[1] ?? ''))
  return { sub: String(sub), groups: groups.map(String) }
}
