import { useSyncExternalStore } from 'react'

const wide = matchMedia('screen and (min-width: 64rem)')

const subscribe = (listener: () => void): (() => void) => {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the screen has room for the list and one exchange side by side. */
export const useRoomForTwo = (): boolean => useSyncExternalStore(subscribe, () => wide.matches)
