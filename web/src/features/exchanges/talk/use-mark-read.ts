import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../../app/api.ts'
import type { Exchange, Message } from '../queries.ts'

/** Marks the conversation as read up to the newest message of the other side, while somebody looks at it. */
export const useMarkRead = ({ id, role, unread }: Exchange, messages: readonly Message[]): void => {
  const queries = useQueryClient()
  const newest = messages.find(({ from }) => from !== role)?.id
  useEffect(() => {
    if (unread === 0 || newest === undefined || document.visibilityState !== 'visible') return
    api
      .readMessages({ id, messageId: newest })
      .then(() => queries.invalidateQueries({ queryKey: ['exchanges'] }))
      .catch(() => undefined)
  }, [id, newest, unread, queries])
}
