import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { countryQuery } from '../../app/country-query.ts'
import { useSettings } from '../../app/settings.ts'
import { IconButton } from '../../ui/button.tsx'
import { ListIcon, MapIcon } from '../../ui/icons/find.tsx'
import { Page } from '../../ui/page.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { PlaceButton } from '../places/place-button.tsx'
import { AssociationWays } from './association-ways.tsx'
import { CategoryStrip } from './category-strip.tsx'
import { Filters } from './filters.tsx'
import { NearbyList } from './nearby-list.tsx'
import styles from './nearby-page.module.css'
import { wishOf } from './queries.ts'
import { SearchBox } from './search-box.tsx'

const NearbyMap = lazy(() =>
  import('../map/nearby-map.tsx').then(({ NearbyMap: component }) => ({ default: component })),
)

const route = getRouteApi('/nearby')
const cardHeight = 136

/** What is offered and needed around here: a list first, a map on demand; both show the same search. */
export const NearbyPage = () => {
  const { t } = useLingui()
  const search = route.useSearch()
  const { view = 'list' } = search
  const navigate = route.useNavigate()
  const { place } = useSettings()
  const { data: country, error, refetch } = useQuery(countryQuery())
  const around = place ?? country?.mapCentre
  const wish = around && wishOf(search, around)
  const isMap = view === 'map'
  const toggle = () => navigate({ search: (before) => ({ ...before, view: isMap ? 'list' : 'map' }), replace: true })
  return (
    <Page
      title={t`Nearby`}
      isWide
      actions={
        <div className={styles['actions']}>
          <PlaceButton />
          <IconButton
            label={isMap ? t`Show as a list` : t`Show on a map`}
            icon={isMap ? <ListIcon /> : <MapIcon />}
            onClick={() => void toggle()}
          />
        </div>
      }
    >
      <SearchBox
        value={search.q ?? ''}
        onSearch={(q) =>
          void navigate({ search: ({ q: _, ...before }) => (q === '' ? before : { ...before, q }), replace: true })
        }
      />
      <Filters />
      {search.associations && <AssociationWays />}
      <CategoryStrip />
      {!wish && error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !wish ? (
        <Skeleton height={cardHeight} count={4} />
      ) : isMap ? (
        <Suspense fallback={<Skeleton height={cardHeight * 3} />}>
          <NearbyMap wish={wish} />
        </Suspense>
      ) : (
        <NearbyList wish={wish} />
      )}
      <p className={styles['credits']}>
        <Trans>Distances are between areas of about 5 km². Nobody’s address is known here.</Trans>
      </p>
    </Page>
  )
}
