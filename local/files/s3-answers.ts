import type { ServerResponse } from 'node:http'
import type { AwsRefusal } from '../aws/refusal.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text inside of XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

export const sendXml = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)
}

/** A failure in S3's words. */
export const refuseInXml = (response: ServerResponse, { status, code, message }: AwsRefusal): void =>
  sendXml(response, status, `<Error><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message></Error>`)
