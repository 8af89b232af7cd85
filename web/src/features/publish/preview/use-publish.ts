import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { enqueue } from '../../../app/offline/outbox.ts'
import { useAccountFor } from '../../../app/session/use-account.ts'
import type { Draft } from '../draft/draft.ts'
import { inputOf, type ListingInput } from '../draft/draft-input.ts'
import { dropDraft } from '../draft/draft-store.ts'
import { sendListing } from '../send-listing.ts'
import { waitingStep } from '../steps/steps.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** This listing has just been published; its page says so. */
    isPublished?: boolean
  }
}

/** Publishes a draft: now, or as soon as there is a network. Its key makes sure that it is out once. */
export const usePublish = (draft: Draft) => {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const accountFor = useAccountFor()
  const photos = draft.photos.map(({ blob }) => blob)
  const now = useMutation({
    mutationFn: (input: ListingInput) => sendListing({ ...input, idempotencyKey: draft.key }, photos),
    onSuccess: async (listingId) => {
      await navigate({
        to: '/listings/$listingId',
        params: { listingId },
        replace: true,
        state: { isPublished: true },
      })
      await dropDraft()
    },
  })
  const waiting = useMutation({
    mutationFn: (input: ListingInput) => enqueue({ kind: 'listing', input, photos }, draft.key),
    onSuccess: async () => {
      await navigate({ to: '/publish', search: { step: waitingStep }, replace: true })
      await dropDraft()
    },
  })
  const input = inputOf(draft, i18n.locale)
  const later = (): void => {
    if (input) waiting.mutate(input)
  }
  const publish = (): void => {
    if (!accountFor('/publish?step=preview') || !input) return
    if (navigator.onLine) now.mutate(input)
    else later()
  }
  return { publish, later, error: now.error ?? waiting.error, isPending: now.isPending || waiting.isPending }
}
