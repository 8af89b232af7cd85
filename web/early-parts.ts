import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const coreTexts = /\/catalogs\/(\w+)\/core\.po$/

/** Where the pages are that others are often sent to: the beginning of the address, and the modules that show it. */
const pages = {
  '/listings/': ['listing/listing-page.tsx'],
  '/exchanges': ['exchanges/exchanges-page.tsx', 'exchanges/exchange-page.tsx'],
} as const

type Bundle = Rolldown.OutputBundle

/** The chunks of some modules with all that they import, but for what comes with the app itself. */
const filesOf = (bundle: Bundle, isWanted: (chunk: Rolldown.OutputChunk) => boolean): string[] => {
  const closureOf = (first: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> => {
    const seen = new Set(first)
    // The set grows while it is walked.
    for (const { imports } of seen) {
      for (const name of imports) if (bundle[name]?.type === 'chunk') seen.add(bundle[name])
    }
    return seen
  }
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const app = closureOf(chunks.filter(({ isEntry }) => isEntry))
  const wanted = [...closureOf(chunks.filter(isWanted))].filter((chunk) => !app.has(chunk))
  return wanted.flatMap(({ fileName, viteMetadata }) =>
    [fileName, ...(viteMetadata?.importedCss ?? [])].map((name) => `/${name}`),
  )
}

/** Tells `first-paint.js` which files a language and a page begin with, so that they come beside the app and not after it. */
export const earlyParts = (root: string): Plugin => ({
  name: 'early-parts',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const texts: Record<string, string> = {}
      for (const chunk of Object.values(bundle)) {
        const language = chunk.type === 'chunk' && chunk.facadeModuleId?.match(coreTexts)?.[1]
        if (language) texts[language] = `/${chunk.fileName}`
      }
      const parts = Object.entries(pages).map(([address, modules]) => {
        const ids = modules.map((name) => path.join(root, 'src/features', name))
        return [address, filesOf(bundle, ({ facadeModuleId }) => ids.includes(facadeModuleId ?? ''))]
      })
      const told = JSON.stringify({ texts, pages: Object.fromEntries(parts) }).replaceAll('"', '&quot;')
      return html.replace('src="/first-paint.js"', `src="/first-paint.js" data-parts="${told}"`)
    },
  },
})
