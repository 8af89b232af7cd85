import type { Plugin } from 'vite'

const coreTexts = /\/catalogs\/(\w+)\/core\.po$/

/** Tells `first-paint.js` in which files the first texts of each language are, so that they come beside the app and not after it. */
export const earlyTexts = (): Plugin => ({
  name: 'early-texts',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files: Record<string, string> = {}
      for (const chunk of Object.values(bundle)) {
        const language = chunk.type === 'chunk' && chunk.facadeModuleId?.match(coreTexts)?.[1]
        if (language) files[language] = `/${chunk.fileName}`
      }
      const told = JSON.stringify(files).replaceAll('"', '&quot;')
      return html.replace('src="/first-paint.js"', `src="/first-paint.js" data-texts="${told}"`)
    },
  },
})
