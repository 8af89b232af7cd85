import { useSyncExternalStore } from 'react'
import { useSettings } from '../../app/settings.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const still = matchMedia('(prefers-reduced-motion: reduce)')

const useMedia = (query: MediaQueryList): boolean =>
  useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )

/** Whether it is shown dark, as this person or the device says. */
export const useScheme = (): 'light' | 'dark' => {
  const isDark = useMedia(dark)
  return useSettings().scheme ?? (isDark ? 'dark' : 'light')
}

/** Whether things should not fly about. */
export const useStillness = (): boolean => {
  const isStill = useMedia(still)
  return useSettings().motion === 'reduced' || isStill
}

/** A colour of `tokens.css` as it is now, for what is not drawn by CSS. */
export const tokenColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`).trim()
