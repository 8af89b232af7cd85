import { useLingui } from '@lingui/react/macro'
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'

/** A move that the device refused, because it cannot wait for a network. */
export class OfflineRefusal extends Error {}

/**
 * Something that moves Digos or changes what others see: it happens now or not at all, never from a queue. What it makes
 * stale is read again, also after a failure: the answer may have been lost on its way.
 */
export const useMove = <Input, Output>(act: (input: Input) => Promise<Output>, stale: readonly QueryKey[]) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => {
      if (!navigator.onLine)
        throw new OfflineRefusal(t`This needs a connection. Nothing has happened. Try again later.`)
      return act(input)
    },
    onSettled: () => Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
