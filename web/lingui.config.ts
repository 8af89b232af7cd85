import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'
import { languages } from './src/i18n/languages.ts'

/** Parts of the app whose texts come when they are needed; all else is in `core`. */
const later = ['publish', 'wallet', 'notices', 'me', 'sign-in', 'help', 'welcome']

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: languages.map(({ code }) => code),
  catalogs: [
    {
      path: '<rootDir>/src/i18n/catalogs/{locale}/core',
      include: ['<rootDir>/src'],
      exclude: later.map((feature) => `**/src/features/${feature}/**`),
    },
    {
      path: '<rootDir>/src/i18n/catalogs/{locale}/more',
      include: later.map((feature) => `<rootDir>/src/features/${feature}`),
    },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
})
