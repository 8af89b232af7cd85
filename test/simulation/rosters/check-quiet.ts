import { instantAt } from '../../../shared/domain/time.ts'
import type { Following } from '../actors/follow.ts'
import { beginning } from '../world/machines.ts'
import type { Stage } from '../world/stage.ts'
import { checkActivities } from './check-activities.ts'
import { checkLastWords } from './check-last-words.ts'
import { checkLists } from './check-lists.ts'
import type { Rosters } from './rosters.ts'

/** All that must hold of rosters once everything is quiet. */
export const checkRosters = (
  { memory, book, clock }: Stage,
  { log, calls }: Rosters,
  { givenUp }: Pick<Following, 'givenUp'>,
): void => {
  const items = memory.items()
  const now = instantAt(beginning + clock.now())
  for (const what of checkLists(items, log, { now, givenUp }))
    book.accuse({ invariant: '14 lists', what, at: clock.now() })
  for (const what of checkActivities(items, now)) book.accuse({ invariant: '14 activities', what, at: clock.now() })
  for (const what of checkLastWords(items, calls)) book.accuse({ invariant: '10 rosters', what, at: clock.now() })
}
