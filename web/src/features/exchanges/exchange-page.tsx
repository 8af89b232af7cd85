import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useSession } from '../../app/session/session.ts'
import { Page } from '../../ui/page.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ExchangeView } from './exchange-view.tsx'
import { exchangeQuery } from './queries.ts'
import { useFollow } from './use-follow.ts'
import { useRoomForTwo } from './use-room-for-two.ts'

const route = getRouteApi('/exchanges/$exchangeId')
const wholeHeight = 560

/** One exchange: where it stands, what is to be done, and the conversation. */
export const ExchangePage = () => {
  const { t } = useLingui()
  const { exchangeId } = route.useParams()
  const { status } = useSession()
  const isMember = status === 'member'
  const isBeside = useRoomForTwo() && isMember
  const { data: exchange, error, refetch } = useQuery({ ...exchangeQuery(exchangeId), enabled: isMember })
  useFollow(exchange?.status)
  return (
    <Page title={exchange?.title ?? t`Exchange`} hasBack={!isBeside}>
      {!isMember ? (
        <SignInFirst />
      ) : exchange ? (
        <ExchangeView exchange={exchange} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={wholeHeight} />
      )}
    </Page>
  )
}
