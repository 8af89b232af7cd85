import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Point } from '../../../../shared/model/place.ts'
import { api } from '../../app/api.ts'
import { changeSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { SearchIcon } from '../../ui/icons/find.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './search-here.module.css'

/** About a hundred metres: the middle of a map means no more. */
const near = (degrees: number): number => Number(degrees.toFixed(3))

/** Names the middle of the map and looks around it from now on, in the list as well. */
const lookAround = async ({ latitude, longitude }: Point): Promise<void> => {
  const { items } = await api.findPlaces({ latitude: near(latitude), longitude: near(longitude) })
  const [found] = items
  if (found) changeSettings({ place: { name: found.name, ...found.place } })
}

/** Offered once the map was moved away from what was searched. */
export const SearchHere = ({ centre }: { centre: Point }) => {
  const search = useMutation({ mutationFn: () => lookAround(centre) })
  return (
    <div className={styles['place']}>
      <Button look="main" icon={<SearchIcon />} isBusy={search.isPending} onClick={() => search.mutate()}>
        <Trans>Search this area</Trans>
      </Button>
      {search.isError && (
        <Notice tone="warning">
          <Trans>We cannot search here now. Check your connection and try again.</Trans>
        </Notice>
      )}
    </div>
  )
}
