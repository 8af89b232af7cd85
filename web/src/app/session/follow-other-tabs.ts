import { memberKey, session } from './session.ts'

/** Whoever signs out or in does so in every tab: the others begin anew, and keep nothing of the one before. */
export const followOtherTabs = (): void => {
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage || (key !== null && key !== memberKey)) return
    const now = session.get()
    const member = now.status === 'member' ? now.member : null
    if (now.status !== 'starting' && localStorage.getItem(memberKey) !== member) location.reload()
  })
}
