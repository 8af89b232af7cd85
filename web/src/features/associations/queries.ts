import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import type { Point } from '../../../../shared/model/place.ts'
import { associationApi } from '../../app/association-api.ts'

export type Association = Awaited<ReturnType<Client['readAssociation']>>
export type AssociationsPart = Awaited<ReturnType<Client['listAssociations']>>
export type AssociationCard = AssociationsPart['items'][number]
type NeedsPart = Awaited<ReturnType<Client['listNeeds']>>
export type OpenNeed = NeedsPart['items'][number]
export type OwnAssociation = Awaited<ReturnType<Client['listMyAssociations']>>['items'][number]

/** Verified associations, the nearest first. */
export const associationsQuery = ({ latitude, longitude }: Point) =>
  infiniteQueryOptions({
    queryKey: ['associations', 'near', latitude, longitude],
    queryFn: ({ pageParam, signal }) =>
      associationApi.listAssociations(
        { latitude, longitude, ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: AssociationsPart) => cursor,
  })

export const associationQuery = (id: string) =>
  queryOptions({
    queryKey: ['associations', id],
    queryFn: ({ signal }) => associationApi.readAssociation({ id }, { signal }),
  })

export const branchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['associations', id, 'branches'],
    queryFn: ({ signal }) => associationApi.listBranches({ id }, { signal }),
  })

/** The teams that one is in, has applied with or is invited to. */
export const myAssociationsQuery = () =>
  queryOptions({
    queryKey: ['associations', 'mine'],
    queryFn: ({ signal }) => associationApi.listMyAssociations({}, { signal }),
  })

/** What an association asks for and offers now, newest first. */
export const needsOfQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['listings', 'of', id],
    queryFn: ({ pageParam, signal }) =>
      associationApi.listNeeds({ id, status: 'open', ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: NeedsPart) => cursor,
  })
