import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { Button } from './button.tsx'
import { ErrorState } from './states.tsx'

/** A list that comes page by page. */
export type Paged = {
  hasNextPage: boolean
  isFetching: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  error: unknown
  fetchNextPage: () => Promise<unknown>
  refetch: (options: { cancelRefetch: boolean }) => Promise<unknown>
}

type MoreProps = { of: Paged; isWide?: boolean; children?: ReactNode }

/** Brings the next page of a list, and says so where it did not come; nothing at the list's end. */
export const More = ({ of, isWide = false, children }: MoreProps) => {
  const bring = async (): Promise<void> => {
    // What is being asked for anew comes first: the question for a next page would end it.
    if (of.isFetching) await of.refetch({ cancelRefetch: false })
    await of.fetchNextPage()
  }
  return (
    <>
      {of.isFetchNextPageError && <ErrorState error={of.error} />}
      {of.hasNextPage && (
        <Button isWide={isWide} isBusy={of.isFetchingNextPage} onClick={() => void bring()}>
          {children ?? <Trans>Show more</Trans>}
        </Button>
      )}
    </>
  )
}

/** Goes on with a list as long as it is too short to be looked at; never while it is asked for anew. */
export const useGoOn = (isShort: boolean, { isFetching, fetchNextPage }: Pick<Paged, 'isFetching' | 'fetchNextPage'>) =>
  useEffect(() => {
    if (isShort && !isFetching) void fetchNextPage()
  }, [isShort, isFetching, fetchNextPage])
