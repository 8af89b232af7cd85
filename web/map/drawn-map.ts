import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { drawMap } from './draw-map.ts'

const config = JSON.stringify({ mapStyle: '/map/demo.json' })

/** Draws the app's own map into the build, and serves it while developing, with the configuration that names it. */
export const drawnMap = (): Plugin => {
  let drawing: ReturnType<typeof drawMap> | undefined
  const files = () => (drawing ??= drawMap())
  const textOf = async (name: string) => (name === 'config.json' ? config : (await files()).get(name))
  const answer = async (name: string, response: ServerResponse): Promise<void> => {
    const text = await textOf(name)
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('content-type', 'application/json').end(text ?? '{}')
  }
  return {
    name: 'indigo-drawn-map',
    async generateBundle() {
      for (const [fileName, source] of await files()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(1)
        if (name === 'config.json' || name.startsWith('map/')) void answer(name, response)
        else next()
      })
    },
  }
}
