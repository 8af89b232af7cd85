import { eventFor, missionFor, type Whole } from '../../shared/data/activities/activity-view.ts'
import type { App } from '../../shared/data/app.ts'
import type { Event, Mission } from '../../shared/model/activity-views.ts'
import type { MemberId } from '../../shared/model/ids.ts'

const team = (app: App, member: MemberId) => ({ member, isTeam: true, timeZone: app.country.timeZone })

/** An event as the team that runs it sees it. */
export const shownEvent = (app: App, whole: Whole, member: MemberId): Event => eventFor(whole, team(app, member))

/** A mission as the team that runs it sees it. */
export const shownMission = (app: App, whole: Whole, member: MemberId): Mission => missionFor(whole, team(app, member))
