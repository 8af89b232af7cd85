import { useQuery } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { useSession } from '../../../app/session/session.ts'
import { type SettledPlace, useSettings } from '../../../app/settings.ts'
import { meQuery } from '../../me/queries.ts'

/** Where somebody looks around, or else lives by their profile, whose place has no name of its own. */
export const useUsualPlace = (): SettledPlace | undefined => {
  const { status } = useSession()
  const { place: settled } = useSettings()
  const { data: me } = useQuery({ ...meQuery(), enabled: status === 'member' })
  const own = settled ? undefined : me?.place
  const { data: found } = useQuery({
    queryKey: ['places', 'at', own],
    queryFn: ({ signal }) => (own ? api.findPlaces(own, { signal }) : { items: [] }),
    enabled: own !== undefined,
  })
  return settled ?? (own && { ...own, name: found?.items[0]?.name ?? '' })
}
