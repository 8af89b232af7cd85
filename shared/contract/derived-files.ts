import packageFile from '../../package.json' with { type: 'json' }
import { contract } from './contract.ts'
import { openApi } from './openapi.ts'
import type { Route, Routes } from './routes.ts'

const lineMost = 120

const callOf = (name: string, { method, path, headers, session }: Route): string => {
  const named = Object.entries(headers ?? {}).map(([input, header]) => `${input}: '${header}'`)
  const parts = [
    `method: '${method}'`,
    `path: '${path}'`,
    ...(session ? [`session: '${session}'`] : []),
    ...(named.length > 0 ? [`headers: { ${named.join(', ')} }`] : []),
  ]
  const line = `  ${name}: { ${parts.join(', ')} },`
  return line.length <= lineMost ? line : `  ${name}: {\n${parts.map((part) => `    ${part},`).join('\n')}\n  },`
}

const calls = (modules: Record<string, Routes>): string => {
  const lines = Object.values(modules).flatMap((routes) =>
    Object.entries(routes).map(([name, route]) => callOf(name, route)),
  )
  return `// Written by \`npm run openapi\` from the contract.
import type { Calls } from './operations.ts'

/** Where each operation is: all that a client needs of the contract at run time. */
export const calls = {
${lines.join('\n')}
} as const satisfies Calls
`
}

/** The files that derive from the contract and are committed, from the root of the repository. */
export const derivedFiles = (): { path: string; text: string }[] => [
  { path: 'openapi.json', text: `${JSON.stringify(openApi(contract, packageFile), undefined, 2)}\n` },
  { path: 'shared/contract/calls.ts', text: calls(contract) },
]
