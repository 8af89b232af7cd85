import { Event, Mission } from '../../../shared/model/activity-views.ts'
import { read } from './answer.ts'
import { aMission, anEvent } from './builders.ts'
import type { Person } from './person.ts'

type Identified = { id: string }

/** Somebody of a team publishes an event. */
export const publishesEvent = (by: Person, association: Identified, changes: object = {}) =>
  read(by.post(`/v1/associations/${association.id}/events`, anEvent(changes)), Event)

/** Somebody of a team asks for volunteers. */
export const publishesMission = (by: Person, association: Identified, changes: object = {}) =>
  read(by.post(`/v1/associations/${association.id}/missions`, aMission(changes)), Mission)

/** An event as somebody sees it. */
export const seesEvent = (by: Person, { id }: Identified) => read(by.get(`/v1/events/${id}`), Event)
