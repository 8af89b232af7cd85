import type { me } from '../../shared/contract/me.ts'
import { fileOf, pointOf } from '../../shared/data/cells.ts'
import { decide } from '../../shared/data/decide.ts'
import { memberOf } from '../../shared/data/members.ts'
import { profileSteps } from '../../shared/data/profile-steps.ts'
import { meFrom } from '../../shared/domain/member-view.ts'
import type { Handler } from '../runtime/handler.ts'

/** Changes the caller's profile; of a place only its cell's centre is kept. */
export const changeMe: Handler<typeof me.changeMe> = async ({ place: given, ...words }, caller, app) => {
  const point = given && pointOf(given)
  return decide(app, async ({ read }) => {
    const { profile, account } = await memberOf(app, caller.id, read)
    const { place: known, ...rest } = profile
    const place = point === undefined ? known : point && fileOf(point).centre
    const changed = { ...rest, ...words, ...(place && { place }) }
    return {
      steps: profileSteps(profile, changed),
      answer: meFrom(changed, account, caller.groups, app.country.economy),
    }
  })
}
