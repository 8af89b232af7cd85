import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../app/session/session.ts'
import { myAssociationsQuery, type OwnAssociation } from '../associations/queries.ts'

/** The verified associations in whose name one may act. */
export const useTeams = (): readonly OwnAssociation[] => {
  const isMember = useSession().status === 'member'
  const { data } = useQuery({ ...myAssociationsQuery(), enabled: isMember })
  return data?.items.filter(({ status, teamStatus }) => status === 'verified' && teamStatus === 'joined') ?? []
}
