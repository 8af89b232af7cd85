import packageFile from '../../package.json' with { type: 'json' }
import { contract, type ModuleName } from './contract.ts'
import { openApi } from './openapi.ts'
import type { OperationName } from './operations.ts'
import type { Route, Routes } from './routes.ts'

const lineMost = 120

const callOf = (name: string, { method, path, headers, session, contentType }: Route): string => {
  const named = Object.entries(headers ?? {}).map(([input, header]) => `${input}: '${header}'`)
  const parts = [
    `method: '${method}'`,
    `path: '${path}'`,
    ...(session ? [`session: '${session}'`] : []),
    ...(contentType ? [`contentType: '${contentType}'`] : []),
    ...(named.length > 0 ? [`headers: { ${named.join(', ')} }`] : []),
  ]
  const line = `  ${name}: { ${parts.join(', ')} },`
  return line.length <= lineMost ? line : `  ${name}: {\n${parts.map((part) => `    ${part},`).join('\n')}\n  },`
}

/** What the first page asks for, and what is written beside it: it is here before anything is seen. */
const first: readonly string[] = [
  'readCountry',
  'renewSession',
  'readMe',
  'readMember',
  'readTotp',
  'listBlocks',
  'listNotices',
  'browseListings',
  'findPlaces',
] satisfies OperationName[]
/** What members do every day. */
const everyday: readonly string[] = [
  'country',
  'auth',
  'me',
  'members',
  'listings',
  'photos',
  'exchanges',
  'places',
] satisfies ModuleName[]
const staff: readonly string[] = ['moderation', 'operator'] satisfies ModuleName[]

/** In which file an operation is: a page brings only those that it needs. */
const fileOf = (module: string, operation: string): string => {
  if (first.includes(operation)) return 'first-calls'
  if (everyday.includes(module)) return 'calls'
  return staff.includes(module) ? 'staff-calls' : 'association-calls'
}

const files = [
  { name: 'first-calls', exported: 'firstCalls', about: 'what the first page asks for' },
  { name: 'calls', exported: 'calls', about: 'what else members do every day' },
  { name: 'association-calls', exported: 'associationCalls', about: 'associations and what they organise' },
  { name: 'staff-calls', exported: 'staffCalls', about: 'moderators and operators' },
] as const

const callsIn = (modules: Record<string, Routes>, { name, exported, about }: (typeof files)[number]): string => {
  const lines = Object.entries(modules).flatMap(([module, routes]) =>
    Object.entries(routes)
      .filter(([operation]) => fileOf(module, operation) === name)
      .map(([operation, route]) => callOf(operation, route)),
  )
  return `// Written by \`npm run openapi\` from the contract.
import type { Calls } from './operations.ts'

/** Where the operations are of ${about}: all that a client needs of the contract at run time. */
export const ${exported} = {
${lines.join('\n')}
} as const satisfies Partial<Calls>
`
}

/** The files that derive from the contract and are committed, from the root of the repository. */
export const derivedFiles = (): { path: string; text: string }[] => [
  { path: 'openapi.json', text: `${JSON.stringify(openApi(contract, packageFile), undefined, 2)}\n` },
  ...files.map((file) => ({ path: `shared/contract/${file.name}.ts`, text: callsIn(contract, file) })),
]
