import { useQuery } from '@tanstack/react-query'
import { eventQuery, missionQuery } from '../../activities/queries.ts'
import { branchesQuery } from '../../associations/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { useOwnAssociation } from '../frame/own-association.ts'
import { NewEvent } from './new-event.tsx'
import { NewMission } from './new-mission.tsx'

const formHeight = 640

type LikeProps = { id: string; timeZone: string }

/** Leaves out a branch that is closed meanwhile; undefined until the branches are known. */
const useOpenBranch = () => {
  const { data } = useQuery(branchesQuery(useOwnAssociation().id))
  if (!data) return undefined
  return <Activity extends { branchId?: string }>({ branchId, ...rest }: Activity) => {
    const isOpen = data.items.some(({ id }) => id === branchId)
    return { ...rest, ...(isOpen && branchId !== undefined && { branchId }) }
  }
}

/** An event to plan like another one. */
export const EventLike = ({ id, timeZone }: LikeProps) => {
  const query = useQuery(eventQuery(id))
  const withOpenBranch = useOpenBranch()
  if (!query.data || !withOpenBranch) return <Waiting query={query} height={formHeight} />
  return <NewEvent timeZone={timeZone} like={withOpenBranch(query.data)} />
}

/** A mission to plan like another one. */
export const MissionLike = ({ id, timeZone }: LikeProps) => {
  const query = useQuery(missionQuery(id))
  const withOpenBranch = useOpenBranch()
  if (!query.data || !withOpenBranch) return <Waiting query={query} height={formHeight} />
  return <NewMission timeZone={timeZone} like={withOpenBranch(query.data)} />
}
