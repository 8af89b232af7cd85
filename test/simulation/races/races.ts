import type { Community } from '../actors/community.ts'
import {
  acceptOrSchedule,
  appointOrSchedule,
  confirmOrSchedule,
  disputeOrSchedule,
  renewOrSchedule,
  resolveOrSchedule,
} from './against-time.ts'
import { leaveOrAccept, leaveOrAccepted, leaveOrEarn, leaveOrRequest, leaveTwice } from './leaving.ts'
import {
  blockOrRequest,
  editOrAccept,
  editTwice,
  giveAll,
  guessCodes,
  helpAndAccept,
  lastDigos,
  lastPiece,
  lastPieces,
  repeatOrAccept,
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
  handOverOrDispute,
  messageOrWithdraw,
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
  handOverOrDispute,
  messageOrWithdraw,
  editOrAccept,
  repeatOrAccept,
  confirmTwice,
  lastPiece,
  lastPieces,
  giveAll,
  helpAndAccept,
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
  renewOrSchedule,
  resolveOrSchedule,
  leaveOrAccept,
  leaveOrAccepted,
  leaveOrEarn,
  leaveOrRequest,
  leaveTwice,
]
