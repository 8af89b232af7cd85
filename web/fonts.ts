import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** The letters of Arabic, Farsi, Dari and Urdu with their marks and signs; what is rarer comes from the device. */
const letters =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچژکگیۀهۂےۓٹڈڑںھہۃۆ' +
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0653\u0654\u0655' +
  '،؛؟٪٫٬۔ـ .,:!()«»…–-0123456789%/\u200c\u200d\u200e\u200f'

const fonts = {
  'vazirmatn-400': '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2',
  'vazirmatn-700': '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff2',
  'nastaliq-400': '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
} as const

/** Writes the fonts for Arabic script with the letters that are needed, a third lighter; once, until the folder goes. */
export const subsetFonts = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const [name, source] of Object.entries(fonts)) {
    const file = join(folder, `${name}.woff2`)
    if (existsSync(file)) continue
    writeFileSync(file, await subsetFont(readFileSync(require.resolve(source)), letters, { targetFormat: 'woff2' }))
  }
}
