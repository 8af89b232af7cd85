import path from 'node:path'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const here = import.meta.dirname
const web = path.join(here, '..', '..', '..', 'web')

/** Builds the page that shows every own component; it is never part of the app. */
export const buildGallery = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: here,
    base: '/gallery/',
    logLevel: 'error',
    plugins: [react(), lingui({ macroTransform: true, configPath: path.join(web, 'lingui.config.ts') })],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  })
}
