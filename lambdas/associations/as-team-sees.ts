import type { App } from '../../shared/data/app.ts'
import { namesOf } from '../../shared/data/names-of.ts'
import type { TeamMember, TeamMemberView } from '../../shared/model/team.ts'

/** People of a team by the names they have now. */
export const asTeamSees = async (app: App, team: readonly TeamMember[]): Promise<TeamMemberView[]> => {
  const names = await namesOf(
    app,
    team.map(({ member }) => member),
  )
  return team.map(({ by: _, ...rest }, place) => ({ ...rest, displayName: names[place] ?? '' }))
}
