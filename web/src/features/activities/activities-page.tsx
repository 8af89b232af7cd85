import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { countryQuery } from '../../app/country-query.ts'
import { useSettings } from '../../app/settings.ts'
import { IconButton, LinkButton } from '../../ui/button.tsx'
import { ListIcon, MapIcon } from '../../ui/icons/find.tsx'
import { Page } from '../../ui/page.tsx'
import { NoActivitiesPicture } from '../../ui/pictures/no-activities-picture.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { AssociationWays } from '../nearby/association-ways.tsx'
import { PlaceButton } from '../places/place-button.tsx'
import { ActivityFilters } from './activity-filters.tsx'
import { ActivityList } from './activity-list.tsx'

const ActivitiesMap = lazy(() =>
  import('./activities-map.tsx').then(({ ActivitiesMap: component }) => ({ default: component })),
)

const route = getRouteApi('/activities')
const cardHeight = 128

const Nothing = ({ hasFilters }: { hasFilters: boolean }) => (
  <EmptyState
    picture={<NoActivitiesPicture />}
    title={<Trans>Nothing is planned here yet.</Trans>}
    text={<Trans>Associations publish events and missions here. Look again soon, or look further.</Trans>}
    action={
      hasFilters ? (
        <LinkButton look="main" to="/activities" search={{}}>
          <Trans>Show all</Trans>
        </LinkButton>
      ) : (
        <LinkButton look="main" to="/associations">
          <Trans>See the associations</Trans>
        </LinkButton>
      )
    }
  />
)

/** What associations organise around here, the soonest first. */
export const ActivitiesPage = () => {
  const { t } = useLingui()
  const { type, view = 'list', ...filters } = route.useSearch()
  const navigate = route.useNavigate()
  const { place } = useSettings()
  const { data: country, error, refetch } = useQuery(countryQuery())
  const around = place ?? country?.mapCentre
  const wish = around && { ...filters, latitude: around.latitude, longitude: around.longitude }
  const isMap = view === 'map'
  const toggle = () => navigate({ search: (before) => ({ ...before, view: isMap ? 'list' : 'map' }), replace: true })
  const hasFilters = type !== undefined || Object.keys(filters).length > 0
  const list = wish && <ActivityList wish={wish} type={type} nothing={<Nothing hasFilters={hasFilters} />} />
  return (
    <Page
      title={t`Events and missions`}
      isWide
      hasBack
      actions={
        <IconButton
          label={isMap ? t`Show as a list` : t`Show on a map`}
          icon={isMap ? <ListIcon /> : <MapIcon />}
          onClick={() => void toggle()}
        />
      }
    >
      <AssociationWays />
      <div>
        <PlaceButton />
      </div>
      <ActivityFilters />
      {!wish && error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !wish ? (
        <Skeleton height={cardHeight} count={4} />
      ) : isMap ? (
        <Suspense fallback={<Skeleton height={cardHeight * 3} />}>
          <ActivitiesMap wish={wish} type={type}>
            {list}
          </ActivitiesMap>
        </Suspense>
      ) : (
        list
      )}
    </Page>
  )
}
