import { createContext, useContext } from 'react'
import type { OwnAssociation } from '../../associations/queries.ts'

/** The association whose space this is, and one's own role in its team. */
export const OwnAssociationContext = createContext<OwnAssociation | undefined>(undefined)

/** @throws outside of an association's space */
export const useOwnAssociation = (): OwnAssociation => {
  const own = useContext(OwnAssociationContext)
  if (!own) throw new Error('This belongs into the space of an association')
  return own
}

/** Do they run events and missions, and help people to sign in? */
export const runsActivities = ({ role }: Pick<OwnAssociation, 'role'>): boolean => role !== 'member'

/** Do they run the association itself? */
export const coordinates = ({ role }: Pick<OwnAssociation, 'role'>): boolean => role === 'coordinator'
