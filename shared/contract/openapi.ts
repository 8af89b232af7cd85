import type { ModuleName } from './contract.ts'
import { type Collected, operationOf } from './openapi-operation.ts'
import { problems } from './openapi-problems.ts'
import { schemas } from './openapi-schemas.ts'
import { sessionCookie } from './session-cookie.ts'
import type { Routes } from './routes.ts'

const about: Record<ModuleName, string> = {
  country: 'The country, and this document.',
  auth: 'Signing up and in; the session lives in a cookie that only these operations see.',
  me: 'Oneself: profile, statement, lists, notices and blocks.',
  members: 'Other members, as everybody may see them.',
  listings: 'What members offer and need.',
  photos:
    'Photos of one’s own listings; what is ready is served at `/media/{listingId}/{photoId}-{320|800|1600}.webp`.',
  exchanges: 'Giving and receiving, from the request to the thanks.',
  moderation: 'Disputes, for moderators.',
  operator: 'The proof of the ledger and the register of associations, for operators.',
  associations: 'Associations, their teams and branches.',
  needs: 'What associations ask for and have been promised, and their solidarity budget; for their teams.',
  receipts: 'Receipts for what associations were given.',
  assisted: 'Ways in for people without an address: by an association’s printed invitation, and into one’s own hands.',
  activities:
    'Events and missions of associations, signing up for them, and calendars of them. A feed never holds a remote link.',
  desk: 'What waits for an association’s team, its figures, and what helped. Small numbers of people are never shown.',
  places: 'Places of the country, by name or by point.',
}

const description = `Members give and receive objects and services. A social currency, the Digo, records what was given.

Times are ISO 8601 in UTC with milliseconds. Ids are UUIDs. Lists take \`limit\` (1 to 100) and the \`cursor\` of the page before.
An absent body is \`{}\`; a field that is not described is refused. A failure is a problem (RFC 9457) with a stable \`code\`; its
title and detail are in the reader’s language (\`Accept-Language\`). What the gateway refuses by itself has a body of its own,
\`{"message"}\`: 401 without a valid token, 413, and 429 when the whole country is busy.

A creation with an \`Idempotency-Key\` may be repeated: it gives the first answer back. A change with \`If-Match\` names the version that
was read (its \`ETag\`): without it 428, with an old one 412. Lists of what others do follow within seconds.`

const info = (version: string) => ({
  title: 'Indigo',
  version,
  summary: 'A mutual-aid network where no money circulates.',
  description,
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
})

const bearer = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'An access token of the country’s user pool, fifteen minutes long: `POST /auth/sign-in/proof` gives it.',
}

const session = {
  type: 'apiKey',
  in: 'cookie',
  name: sessionCookie,
  description: 'The refresh token. Out of reach of scripts, sent to `/auth` alone, and to no page of another site.',
}

const pathsOf = (contract: Record<ModuleName, Routes>, collected: Collected) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [tag, routes] of Object.entries(contract)) {
    for (const [name, route] of Object.entries(routes)) {
      const path = (paths[route.path] ??= {})
      path[route.method.toLowerCase()] = operationOf(name, tag, route, collected)
    }
  }
  return paths
}

const sorted = <T>(components: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(components).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** The OpenAPI 3.1 document of the contract. */
export const openApi = (contract: Record<ModuleName, Routes>, { version }: { version: string }): object => {
  const nouns = schemas()
  const refusals = problems(nouns)
  const paths = pathsOf(contract, { schemas: nouns, problems: refusals })
  return {
    openapi: '3.1.1',
    info: info(version),
    servers: [{ url: '/', description: 'The country that serves this document.' }],
    tags: Object.entries(about).map(([name, text]) => ({ name, description: text })),
    paths,
    components: {
      schemas: sorted(nouns.components),
      responses: sorted(refusals.components),
      securitySchemes: { bearer, session },
    },
  }
}
