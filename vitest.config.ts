import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,lambdas,lib,local,test,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'build/**', '.indigo/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/closing-line.ts'],
  },
})
