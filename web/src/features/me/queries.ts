import { queryOptions } from '@tanstack/react-query'
import type { Point } from '../../../../shared/model/place.ts'
import { firstApi } from '../../app/first-api.ts'
import { shownLanguage } from '../../i18n/activate.ts'

const placesKeptMs = 60 * 60_000

/** The member who is signed in: balance, Good Vibes, languages, place. */
export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => firstApi.readMe({}, { signal }) })

export const memberQuery = (id: string) =>
  queryOptions({ queryKey: ['members', id], queryFn: ({ signal }) => firstApi.readMember({ id }, { signal }) })

export const blocksQuery = () =>
  queryOptions({ queryKey: ['blocks'], queryFn: ({ signal }) => firstApi.listBlocks({}, { signal }) })

/** Whether signing in asks for a code of an app as well. */
export const totpQuery = () =>
  queryOptions({ queryKey: ['totp'], queryFn: ({ signal }) => firstApi.readTotp({}, { signal }) })

/** What the place nearest to a disc is called, where the place index knows one. */
export const placeNameQuery = (place: Point | undefined) =>
  queryOptions({
    queryKey: ['places', 'at', place, shownLanguage.get()],
    queryFn: async ({ signal }) => (await firstApi.findPlaces({ ...place }, { signal })).items[0]?.name ?? null,
    enabled: place !== undefined,
    staleTime: placesKeptMs,
  })
