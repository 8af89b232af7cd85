/** What the QR of a hand-over holds, so that no other code is taken for it. */
export const textOfCode = (exchange: string, code: string): string => `indigo:${exchange}:${code}`

/** The six digits in a QR of this exchange; undefined for any other text. */
export const codeInText = (text: string, exchange: string): string | undefined => {
  const [scheme, id, code = ''] = text.split(':')
  return scheme === 'indigo' && id === exchange && /^\d{6}$/.test(code) ? code : undefined
}
