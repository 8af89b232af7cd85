import type { Community } from '../actors/community.ts'
import {
  acceptOrSchedule,
  appointOrSchedule,
  confirmOrSchedule,
  disputeOrSchedule,
  resolveOrSchedule,
} from './against-time.ts'
import {
  blockOrRequest,
  editTwice,
  guessCodes,
  lastDigos,
  lastPiece,
  leaveOrAccept,
  replyTwice,
  requestTwice,
  settleOfOneMember,
  settleOfOnePair,
  thankTwice,
} from './several.ts'
import {
  acceptOrClose,
  acceptOrDecline,
  acceptOrWithdraw,
  cancelOrConfirm,
  confirmTwice,
  disputeOrConfirm,
  handOverOrCancel,
} from './two-sides.ts'

type Race = (community: Community) => Promise<void>

/** Races that are over in a moment. */
export const quickRaces: readonly Race[] = [
  acceptOrWithdraw,
  acceptOrDecline,
  acceptOrClose,
  cancelOrConfirm,
  disputeOrConfirm,
  handOverOrCancel,
  confirmTwice,
  lastPiece,
  lastPiece,
  lastDigos,
  settleOfOneMember,
  settleOfOnePair,
  settleOfOnePair,
  requestTwice,
  editTwice,
  blockOrRequest,
  replyTwice,
  thankTwice,
  guessCodes,
]

/** Races for which days must pass, or somebody leaves for good. */
export const slowRaces: readonly Race[] = [
  acceptOrSchedule,
  confirmOrSchedule,
  disputeOrSchedule,
  appointOrSchedule,
  resolveOrSchedule,
  leaveOrAccept,
]
