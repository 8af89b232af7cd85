import type { Plugin } from 'vite'
import { drawMap } from './draw-map.ts'

const config = JSON.stringify({ mapStyle: '/map/demo.json' })

/** Draws the app's own map into the build, and serves it while developing, with the configuration that names it. */
export const drawnMap = (): Plugin => {
  let drawing: ReturnType<typeof drawMap> | undefined
  const files = () => (drawing ??= drawMap())
  return {
    name: 'indigo-drawn-map',
    async generateBundle() {
      for (const [fileName, source] of await files()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(1)
        if (name !== 'config.json' && !name.startsWith('map/')) return next()
        files()
          .then((drawn) => {
            const body = name === 'config.json' ? config : drawn.get(name)
            response.statusCode = body === undefined ? 404 : 200
            response.setHeader('content-type', 'application/json').end(body ?? '{}')
          })
          .catch(next)
      })
    },
  }
}
