import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import type { AssociationStatus } from '../../../../shared/model/association.ts'
import { staffApi } from '../../app/staff-api.ts'

type Applications = Awaited<ReturnType<Client['listApplications']>>
export type Registered = Applications['items'][number]
export type Application = Awaited<ReturnType<Client['readApplication']>>
export type Proof = Awaited<ReturnType<Client['readAudit']>>

export type Queue = { status: AssociationStatus; due?: true }

const auditEveryMs = 10_000

/** Associations in one state, whoever applied first comes first. A page may be short while another follows. */
export const applicationsQuery = ({ status, due }: Queue) =>
  infiniteQueryOptions({
    queryKey: ['applications', status, due ?? false],
    queryFn: ({ pageParam, signal }) =>
      staffApi.listApplications(
        { status, ...(due && { due }), ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Applications) => cursor,
    meta: { isPrivate: true },
  })

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: ({ signal }) => staffApi.readApplication({ id }, { signal }),
    meta: { isPrivate: true },
  })

/** The last proof of the ledger; null before the first. */
export const auditQuery = () =>
  queryOptions({
    queryKey: ['audit'],
    queryFn: async ({ signal }): Promise<Proof | null> => {
      try {
        return await staffApi.readAudit({}, { signal })
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null
        throw error
      }
    },
    refetchInterval: auditEveryMs,
    meta: { isPrivate: true },
  })
