import { type RefusalCode, STATUS } from '../errors.ts'
import { Problem } from '../model/problem.ts'
import type { Schemas } from './openapi-schemas.ts'

type Response = { description: string; content: object }
type Reference = { $ref: string }

/** Responses for refusals; those with the same codes are told once, as components. */
export type Problems = {
  /** By status, the response for all codes that have it. */
  of: (codes: readonly RefusalCode[]) => Record<string, Reference>
  components: Record<string, Response>
}

/** Collects the problems that operations answer. */
export const problems = (schemas: Schemas): Problems => {
  const components: Record<string, Response> = {}
  const responseFor = (status: number, codes: readonly RefusalCode[]): Response => {
    const narrowed = { type: 'object', properties: { status: { const: status }, code: { enum: codes } } }
    return {
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: { allOf: [schemas.of(Problem), narrowed] } } },
    }
  }
  return {
    components,
    of(codes) {
      const byStatus = Map.groupBy([...new Set(codes)].toSorted(), (code) => STATUS[code])
      const references = [...byStatus].map(([status, same]): [string, Reference] => {
        const id = same.join('.')
        components[id] ??= responseFor(status, same)
        return [String(status), { $ref: `#/components/responses/${id}` }]
      })
      return Object.fromEntries(references)
    },
  }
}
