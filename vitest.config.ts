import { defineConfig } from 'vitest/config'

const left = ['**/node_modules/**', 'build/**', '.indigo/**']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'inside',
          include: ['{shared,lambdas,lib,local,test,bench,web}/**/*.test.ts'],
          exclude: [...left, 'test/api/**', 'test/browser/**'],
        },
      },
      {
        // One laptop for all of them, and one after the other: they meet Indigo as an outside client does.
        extends: true,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          exclude: left,
          globalSetup: ['test/api/global-setup.ts'],
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        // One laptop with the built web app, and one browser: what people see.
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: left,
          globalSetup: ['test/browser/global-setup.ts'],
          isolate: false,
          testTimeout: 240_000,
        },
      },
    ],
  },
})
