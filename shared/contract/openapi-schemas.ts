import * as z from 'zod'
import { assert } from '../errors.ts'

export type JsonSchema = {
  properties?: Record<string, JsonSchema>
  required?: string[]
  [keyword: string]: unknown
}

/** JSON Schemas of the contract; nouns with an id are told once, as components. */
export type Schemas = { of: (schema: z.ZodType) => JsonSchema; components: Record<string, JsonSchema> }

const asText = z.record(z.string(), z.unknown())
const Converted = z.looseObject({ $schema: z.string(), $defs: z.record(z.string(), asText).default({}) })

/** The format says all that zod's long pattern of a UUID says, and `example` is no word of JSON Schema. */
const plainer = ({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void => {
  if (jsonSchema['format'] === 'uuid') delete jsonSchema['pattern']
  if (jsonSchema['example'] !== undefined) jsonSchema['examples'] = [jsonSchema['example']]
  delete jsonSchema['example']
  for (const [bound, widest] of Object.entries({
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  })) {
    if (jsonSchema[bound] === widest) delete jsonSchema[bound]
  }
}

const converted = (schema: z.ZodType) => {
  const inPlace = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: plainer })
  const hoisted = JSON.stringify(inPlace).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { $schema: _, $defs: named, ...own } = Converted.parse(JSON.parse(hoisted))
  return { own, named }
}

/** Collects schemas and their components. @throws Error where two different nouns have one id */
export const schemas = (): Schemas => {
  const components: Record<string, JsonSchema> = {}
  return {
    components,
    of(schema) {
      const { own, named } = converted(schema)
      for (const [id, noun] of Object.entries(named)) {
        const known = components[id]
        assert(!known || JSON.stringify(known) === JSON.stringify(noun), `one noun is called ${id}`)
        components[id] = noun
      }
      return own
    },
  }
}
