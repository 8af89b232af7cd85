import { shownLanguage } from '../i18n/activate.ts'
import type { router as appRouter } from './router.tsx'
import { changeSettings, settings } from './settings.ts'

const nastaliq = "1em 'Noto Nastaliq Urdu'"

/**
 * Brings the letters of Nastaliq, which weigh as much as the app, once there is something to read in Urdu. Titles and
 * texts stand in them from the next page on: nothing moves under a reader's eyes.
 */
export const bringLateLetters = (router: typeof appRouter): void => {
  const bring = async (): Promise<void> => {
    const { letters, nastaliq: known } = settings.get()
    if (shownLanguage.get() !== 'ur' || letters === 'simple' || known === 'here') return
    await document.fonts.load(nastaliq, 'ا')
    const leave = router.subscribe('onBeforeLoad', () => {
      leave()
      changeSettings({ nastaliq: 'here' })
    })
  }
  shownLanguage.subscribe(() => void bring())
  void bring()
}
