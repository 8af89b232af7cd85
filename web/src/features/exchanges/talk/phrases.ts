import type { PhraseId } from '../../../../../shared/model/conversation.ts'

/** The ready phrases in the order in which they are wanted: from the greeting to the meeting. */
export const phraseIds: readonly PhraseId[] = [
  'hello',
  'still_available',
  'when_suits_you',
  'i_can_come',
  'where_to_meet',
  'public_place',
  'other_time',
  'bring_help',
  'speak_slowly',
  'i_am_late',
  'i_am_here',
  'cannot_come_today',
  'yes',
  'no',
  'thank_you',
]
