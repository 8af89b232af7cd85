import { useEffect } from 'react'
import { useStore } from '../../../app/store.ts'
import type { Draft } from './draft.ts'
import { followDraft, openDraft } from './draft-store.ts'

/** The draft of whoever uses the app; undefined until it has been read. */
export const useDraft = (): Draft | undefined => {
  useEffect(followDraft, [])
  return useStore(openDraft)?.draft
}
