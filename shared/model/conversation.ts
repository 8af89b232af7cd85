import * as z from 'zod'
import { MemberId, MessageId } from './ids.ts'
import { Instant } from './instant.ts'
import { Role } from './exchange.ts'
import { textOf } from './text.ts'

/** A ready phrase that each reader sees in their own language. */
export const PhraseId = z
  .enum([
    'hello',
    'thank_you',
    'still_available',
    'when_suits_you',
    'i_can_come',
    'i_am_late',
    'i_am_here',
    'cannot_come_today',
    'other_time',
    'where_to_meet',
    'public_place',
    'bring_help',
    'speak_slowly',
    'yes',
    'no',
  ])
  .meta({ id: 'PhraseId' })
export type PhraseId = z.infer<typeof PhraseId>

export const MessageText = textOf(2_000).meta({ id: 'MessageText' })

/** A message of an exchange's conversation: a text, or a ready phrase. */
export const Message = z
  .strictObject({
    id: MessageId,
    at: Instant,
    from: Role,
    text: MessageText.exactOptional(),
    phraseId: PhraseId.exactOptional(),
  })
  .meta({ id: 'Message' })
export type Message = z.infer<typeof Message>

export const ThanksBadge = z
  .enum(['punctual', 'kind', 'careful', 'generous', 'skilled', 'patient', 'clear', 'cheerful'])
  .meta({ id: 'ThanksBadge' })
export type ThanksBadge = z.infer<typeof ThanksBadge>

/** Thanks of one side to the other, as published. */
export const Thanks = z
  .strictObject({
    from: MemberId,
    /** Empty for somebody who has left Indigo since. */
    fromName: z.string(),
    badges: z.array(ThanksBadge),
    text: z.string().exactOptional(),
    at: Instant,
  })
  .meta({ id: 'Thanks' })
export type Thanks = z.infer<typeof Thanks>
