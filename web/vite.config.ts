import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { chunks } from './chunks.ts'
import { earlyParts } from './early-parts.ts'
import { subsetFonts } from './fonts.ts'
import { manifest } from './manifest.ts'
import { drawnMap } from './map/drawn-map.ts'

const root = import.meta.dirname
await subsetFonts(join(root, '../build/fonts'))

/** The members' app as static files: `build/web`. */
export default defineConfig({
  root,
  build: {
    outDir: join(root, '../build/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunks, includeDependenciesRecursively: false },
        // The first visit brings the names of all that may follow: short ones.
        chunkFileNames: ({ name }) => (name === 'index' ? 'assets/[name]-[hash].js' : 'assets/[hash].js'),
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) && !names.includes('index.css')
            ? 'assets/[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    react(),
    drawnMap(),
    earlyParts(root),
    lingui({ macroTransform: true, configPath: join(root, 'lingui.config.ts') }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['index.html', 'first-paint.js', 'favicon.svg', 'assets/index-*.{js,css}'],
        rollupFormat: 'iife',
      },
    }),
  ],
})
