/** The translator that some browsers have on the device; no text leaves it. */
type DeviceTranslator = {
  availability: (pair: Pair) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create: (pair: Pair) => Promise<{ translate: (text: string) => Promise<string> }>
}
type Pair = { sourceLanguage: string; targetLanguage: string }

declare global {
  var Translator: DeviceTranslator | undefined
}

/** Whether the device can translate between two languages. */
export const canTranslate = async (from: string, to: string): Promise<boolean> => {
  if (from === to || !globalThis.Translator) return false
  const found = await globalThis.Translator.availability({ sourceLanguage: from, targetLanguage: to })
  return found !== 'unavailable'
}

/** @throws when the device has no translator for the two languages */
export const translate = async (text: string, from: string, to: string): Promise<string> => {
  const translator = await globalThis.Translator?.create({ sourceLanguage: from, targetLanguage: to })
  if (!translator) throw new Error('This device has no translator')
  return translator.translate(text)
}
