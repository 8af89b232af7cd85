import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhraseId, ThanksBadge } from '../../../../shared/model/conversation.ts'
import type { CancelReason, ExchangeStatus, Move } from '../../../../shared/model/exchange.ts'
import type { Exchange } from './queries.ts'
import { isAsker } from './sides.ts'

export const statusWords: Readonly<Record<ExchangeStatus, MessageDescriptor>> = {
  requested: msg`Asked`,
  accepted: msg`Accepted`,
  handed_over: msg`Handed over`,
  completed: msg`Completed`,
  declined: msg`Declined`,
  withdrawn: msg`Taken back`,
  cancelled: msg`Cancelled`,
  expired: msg`Expired`,
  disputed: msg`A moderator decides`,
}

/** Ready phrases: each reads them in their own language. */
export const phraseWords: Readonly<Record<PhraseId, MessageDescriptor>> = {
  hello: msg`Hello!`,
  thank_you: msg`Thank you!`,
  still_available: msg`Is it still there?`,
  when_suits_you: msg`When suits you?`,
  i_can_come: msg`I can come.`,
  i_am_late: msg`I am late. Please wait.`,
  i_am_here: msg`I am here.`,
  cannot_come_today: msg`I cannot come today.`,
  other_time: msg`Can we meet at another time?`,
  where_to_meet: msg`Where shall we meet?`,
  public_place: msg`Let us meet in a public place.`,
  bring_help: msg`Please bring somebody who can help to carry.`,
  speak_slowly: msg`Please write or speak simply. I am learning the language.`,
  yes: msg`Yes`,
  no: msg`No`,
}

export const badgeWords: Readonly<Record<ThanksBadge, MessageDescriptor>> = {
  punctual: msg`On time`,
  kind: msg`Kind`,
  careful: msg`Careful`,
  generous: msg`Generous`,
  skilled: msg`Skilled`,
  patient: msg`Patient`,
  clear: msg`Clear`,
  cheerful: msg`Cheerful`,
}

export const reasonWords: Readonly<Record<CancelReason, MessageDescriptor>> = {
  changed_mind: msg`I changed my mind`,
  no_longer_available: msg`It is no longer there`,
  found_elsewhere: msg`I found it elsewhere`,
  cannot_meet: msg`We cannot meet`,
  no_show: msg`The other person did not come`,
  unsafe: msg`I do not feel safe`,
  other: msg`Another reason`,
}

/** What somebody did, told to whoever did it and to the other. */
export const moveWords: Readonly<Record<Move, { mine: MessageDescriptor; theirs: MessageDescriptor }>> = {
  request: { mine: msg`You asked.`, theirs: msg`They asked.` },
  accept: { mine: msg`You said yes.`, theirs: msg`They said yes.` },
  decline: { mine: msg`You said no.`, theirs: msg`They said no.` },
  withdraw: { mine: msg`You took your request back.`, theirs: msg`They took their request back.` },
  handover: { mine: msg`You marked it as handed over.`, theirs: msg`They marked it as handed over.` },
  confirm: {
    mine: msg`You confirmed. The exchange is completed.`,
    theirs: msg`They confirmed. The exchange is completed.`,
  },
  cancel: { mine: msg`You cancelled.`, theirs: msg`They cancelled.` },
  expire: { mine: msg`The time was over.`, theirs: msg`The time was over.` },
  dispute: { mine: msg`You asked a moderator to decide.`, theirs: msg`They asked a moderator to decide.` },
  resolve: { mine: msg`A moderator decided.`, theirs: msg`A moderator decided.` },
}

/** What happens now, in one sentence for the one who looks. */
export const nextWords = (exchange: Exchange): MessageDescriptor => {
  const { status, role, appointment, canThank } = exchange
  if (status === 'requested') return isAsker(exchange) ? msg`Wait for an answer.` : msg`Say yes or no.`
  if (status === 'accepted') {
    if (appointment === undefined) return msg`Agree on a time and a place.`
    return role === 'giver' ? msg`Meet and hand it over.` : msg`Meet, then confirm or show your code.`
  }
  if (status === 'handed_over') {
    return role === 'giver' ? msg`Wait until they confirm.` : msg`Did you get it? Confirm.`
  }
  if (status === 'disputed') return msg`A moderator looks at it.`
  return canThank ? msg`Say thanks.` : msg`Nothing more to do.`
}
