import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { type Listing, listingQuery } from '../../listing/queries.ts'
import { changesOf, type Fields, fieldsOf } from './changes.ts'

/**
 * Changing one's own listing at the version that was read. Where it was changed elsewhere meanwhile, both are shown, and
 * what was typed stays.
 */
export const useEdit = (read: Listing, onSaved: () => void) => {
  const queries = useQueryClient()
  const [base, setBase] = useState(read)
  const [fields, setFields] = useState(() => fieldsOf(read))
  const [other, setOther] = useState<Listing>()
  const meet = useMutation({
    mutationFn: () => queries.fetchQuery({ ...listingQuery(read.id), staleTime: 0 }),
    onSuccess: setOther,
  })
  const move = useMove(api.changeListing, [['listings']])
  const save = (on: Listing): void =>
    move.mutate(
      { id: on.id, ifMatch: `"${on.version}"`, ...changesOf(on, fields) },
      {
        onSuccess: onSaved,
        onError: (error) => {
          if (error instanceof ApiProblem && error.code === 'stale_version') meet.mutate()
        },
      },
    )
  const settle = (keepMine: boolean): void => {
    if (!other) return
    setOther(undefined)
    setBase(other)
    move.reset()
    if (keepMine) save(other)
    else setFields(fieldsOf(other))
  }
  return {
    base,
    fields,
    change: (changed: Partial<Fields>) => setFields((before) => ({ ...before, ...changed })),
    save: () => save(base),
    other,
    settle,
    error: meet.error ?? (other ? undefined : move.error),
    isPending: move.isPending || meet.isPending,
  }
}
