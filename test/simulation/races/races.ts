import { lastOfBudget, lastSponsorship, partOrCancel, sponsorTwice } from './gifts.ts'
import type { Community } from '../actors/community.ts'
import { actForIt } from './in-its-name.ts'
import {
  acceptOrSchedule,
  appointedMeanwhile,
  appointOrSchedule,
  confirmOrSchedule,
  disputeOrSchedule,
  renewOrSchedule,
  resolveOrSchedule,
} from './against-time.ts'
import { expiredMeanwhile, forgetTwice, leaveOrChange, leaveTwice, takeUpTwice } from './farewells.ts'
import { giveBackAndAccept, giveBackAndCame } from './given-back.ts'
import { correctAtOnce, correctedMeanwhile, correctSpent, indexLate } from './late.ts'
import {
  acceptWhileClosing,
  leaveOrAccept,
  leaveOrAcceptUnseen,
  leaveOrAccepted,
  leaveOrBeCorrected,
  leaveOrEarn,
  leaveOrRequest,
} from './leaving.ts'
import { renewOrForget, thankOrSchedule } from './long-after.ts'
import { anotherSideMeanwhile, helpedTwice } from './volunteers-meanwhile.ts'
import { cameOrAbsent, cameOrAccept, cameOrLeave, cameTwice, signUpOrCancel, signUpOrSuspend } from './volunteers.ts'
import { associationRenamed, forgottenMeanwhile, memberRenamed } from './renamed-meanwhile.ts'
import { useOrEnd } from './sponsorships.ts'
import { backMeanwhile, closedMeanwhile, invitedMeanwhile, openedMeanwhile, replacedWhileLeaving } from './meanwhile.ts'
import { closeWhileAccepting, closeWhileCounting, suspendedWhileClosing } from './listing-meanwhile.ts'
import { settleAndRead } from './reading.ts'
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
  requestTwice,
  settleOfOneMember,
  settleOfOnePair,
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
import { applyTwice, editAssociation, inviteTwo, joinOrRemove, joinTwo, roleOrLeave } from './teams.ts'
import { messageAndRead, messageTwice, replyTwice, thankAgain, thankTwice } from './words.ts'

export type Race = (community: Community) => Promise<void>

/** Races about what is done in the name of associations, and out of their budgets. */
export const teamRaces: readonly Race[] = [
  lastOfBudget,
  partOrCancel,
  closeWhileCounting,
  suspendedWhileClosing,
  associationRenamed,
  lastSponsorship,
  sponsorTwice,
  useOrEnd,
  cameOrAbsent,
  cameOrAccept,
  cameOrAccept,
  cameTwice,
  helpedTwice,
  anotherSideMeanwhile,
  giveBackAndAccept,
  giveBackAndCame,
  signUpOrCancel,
  signUpOrSuspend,
  ...Array.from({ length: 5 }, () => actForIt),
  applyTwice,
  editAssociation,
  inviteTwo,
  joinOrRemove,
  joinTwo,
  roleOrLeave,
  replacedWhileLeaving,
  invitedMeanwhile,
  closedMeanwhile,
  openedMeanwhile,
  backMeanwhile,
]

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
  thankAgain,
  messageTwice,
  messageAndRead,
  settleAndRead,
  guessCodes,
  indexLate,
  correctAtOnce,
  correctSpent,
  correctedMeanwhile,
  memberRenamed,
  acceptOrClose,
  closeWhileAccepting,
  actForIt,
  actForIt,
  signUpOrCancel,
  signUpOrSuspend,
  ...new Set(teamRaces),
].filter((each) => each !== useOrEnd)

/** Races in which somebody leaves for good; somebody else comes instead. */
export const leavingRaces: readonly Race[] = [
  leaveOrAccept,
  leaveOrAcceptUnseen,
  leaveOrAccepted,
  leaveOrBeCorrected,
  leaveOrEarn,
  leaveOrRequest,
  leaveOrRequest,
  leaveTwice,
  leaveTwice,
  leaveOrChange,
  takeUpTwice,
  expiredMeanwhile,
  forgetTwice,
  acceptWhileClosing,
  forgottenMeanwhile,
  cameOrLeave,
  cameOrLeave,
  cameOrLeave,
]

/** Races for which days must pass. */
export const slowRaces: readonly Race[] = [
  acceptOrSchedule,
  confirmOrSchedule,
  disputeOrSchedule,
  appointOrSchedule,
  appointedMeanwhile,
  appointedMeanwhile,
  renewOrSchedule,
  resolveOrSchedule,
  thankOrSchedule,
  thankOrSchedule,
  renewOrForget,
  useOrEnd,
]
