import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'
import { languages } from './src/i18n/languages.ts'

/** Parts of the app whose texts come when they are needed, by area; all else is in `core`. */
const later = {
  more: ['publish', 'wallet', 'notices', 'me', 'sign-in', 'help', 'welcome'],
  associations: ['associations', 'activities'],
  desk: ['desk', 'console', 'invitation'],
}

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: languages.map(({ code }) => code),
  catalogs: [
    {
      path: '<rootDir>/src/i18n/catalogs/{locale}/core',
      include: ['<rootDir>/src'],
      exclude: Object.values(later).flatMap((features) => features.map((feature) => `**/src/features/${feature}/**`)),
    },
    ...Object.entries(later).map(([area, features]) => ({
      path: `<rootDir>/src/i18n/catalogs/{locale}/${area}`,
      include: features.map((feature) => `<rootDir>/src/features/${feature}`),
    })),
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
})
