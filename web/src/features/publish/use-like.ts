import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSettings } from '../../app/settings.ts'
import { listingQuery } from '../listing/queries.ts'
import { type Draft, isBegun } from './draft/draft.ts'
import { changeDraft } from './draft/draft-store.ts'

const route = getRouteApi('/publish')

/** Begins a need of value 0 for what an offer offers; a draft that is begun is never overwritten. */
export const useLike = (draft: Draft | undefined): void => {
  const { like } = route.useSearch()
  const navigate = route.useNavigate()
  const { place } = useSettings()
  const isAnew = draft !== undefined && !isBegun(draft)
  const { data: offer, isError } = useQuery({ ...listingQuery(like ?? ''), enabled: like !== undefined && isAnew })
  const taken = useRef<string>(undefined)
  useEffect(() => {
    if (like === undefined || draft === undefined || taken.current === like) return
    if (isAnew && !offer && !isError) return
    taken.current = like
    const isNew = isAnew && offer !== undefined
    if (isNew) {
      const { subject, category, title } = offer
      changeDraft({ kind: 'need', subject, category, title, value: 0, ...(place && { place }) })
    }
    void navigate({ replace: true, search: { kind: 'need', ...(isNew && { step: 'description' }) } })
  }, [like, draft, isAnew, offer, isError, place, navigate])
}
