import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../../app/api.ts'
import type { Exchange, Message } from '../queries.ts'

/** Before every message: who has only seen the request has read it, and no message yet. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Marks the conversation as read up to the newest message of the other side, while somebody looks at it; a request counts as one. */
export const useMarkRead = ({ id, role, unread }: Exchange, messages: readonly Message[]): void => {
  const queries = useQueryClient()
  const newest = messages.find(({ from }) => from !== role)?.id ?? beforeAll
  useEffect(() => {
    if (unread === 0 || document.visibilityState !== 'visible') return
    api
      .readMessages({ id, messageId: newest })
      .then(() => queries.invalidateQueries({ queryKey: ['exchanges'] }))
      .catch(() => undefined)
  }, [id, newest, unread, queries])
}
