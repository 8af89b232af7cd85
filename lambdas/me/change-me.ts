import type { me } from '../../shared/contract/me.ts'
import { fileOf } from '../../shared/data/cells.ts'
import { decide } from '../../shared/data/decide.ts'
import { memberOf } from '../../shared/data/members.ts'
import { profileStep } from '../../shared/data/profile-step.ts'
import { meFrom } from '../../shared/domain/member-view.ts'
import type { Handler } from '../runtime/handler.ts'

/** Changes the caller's profile; of a place only its cell's centre is kept. */
export const changeMe: Handler<typeof me.changeMe> = async (input, caller, app) =>
  decide(app, async ({ read }) => {
    const { profile, account } = await memberOf(app, caller.id, read)
    const { place: known, ...rest } = profile
    const place = input.place === undefined ? known : input.place && fileOf(input.place).centre
    const changed = {
      ...rest,
      ...(input.displayName !== undefined && { displayName: input.displayName }),
      ...(input.languages !== undefined && { languages: input.languages }),
      ...(place && { place }),
    }
    return {
      steps: [profileStep(profile, changed)],
      answer: meFrom(changed, account, caller.groups, app.country.economy),
    }
  })
