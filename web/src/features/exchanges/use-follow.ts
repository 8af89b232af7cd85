import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Exchange } from './queries.ts'

/** What the other side does moves one's own Digos as well: after a change of state they are read again. */
export const useFollow = (status: Exchange['status'] | undefined): void => {
  const queries = useQueryClient()
  const before = useRef(status)
  useEffect(() => {
    const wasKnown = before.current !== undefined
    const isOther = before.current !== status
    before.current = status
    if (!wasKnown || !isOther) return
    for (const name of ['me', 'entries', 'listings']) void queries.invalidateQueries({ queryKey: [name] })
    void queries.invalidateQueries({ queryKey: ['exchanges', 'mine'] })
  }, [status, queries])
}
