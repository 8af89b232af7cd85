import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { OfflinePicture } from '../../ui/pictures/no-way-pictures.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'

type WaitingProps = {
  /** A query that has no data yet. */
  query: { error: unknown; isPaused: boolean; refetch: () => Promise<unknown> }
  /** Of what is on its way, in px; one for each of its pieces. */
  height: number
  count?: number
}

/** What stands where data has not come yet: its room, what went wrong, or that there is no network. */
export const Waiting = ({ query: { error, isPaused, refetch }, height, count = 1 }: WaitingProps) => {
  const again = (): void => void refetch()
  if (isPaused || (error && !navigator.onLine)) {
    return (
      <EmptyState
        picture={<OfflinePicture />}
        title={<Trans>You have no connection.</Trans>}
        text={<Trans>This page was not read before on this device. It comes as soon as there is a network.</Trans>}
        action={
          <Button onClick={again}>
            <Trans>Try again</Trans>
          </Button>
        }
      />
    )
  }
  if (error) return <ErrorState error={error} onRetry={again} />
  return <Skeleton height={height} count={count} />
}
