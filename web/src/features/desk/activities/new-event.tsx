import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useFormKey } from '../../../app/form-key.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { shownLanguage } from '../../../i18n/activate.ts'
import type { Event } from '../../activities/queries.ts'
import { useOwnAssociation } from '../frame/own-association.ts'
import { draftOf, newDraft, publishedOf } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'
import { BranchField } from './branch-field.tsx'
import { EventFields, type EventTimes } from './event-fields.tsx'
import { recurrenceOf, type Repeat } from './recurrence-of.ts'
import { RepeatFields } from './repeat-fields.tsx'
import { momentIn, nowIn } from './wall-input.ts'

const usualCapacity = 20
const usualTimes = 8

type NewEventProps = {
  timeZone: string
  /** The one that it is like, in everything but its dates. */
  like: Event | undefined
}

/** An event to plan, once or many times. */
export const NewEvent = ({ timeZone, like }: NewEventProps) => {
  const { id } = useOwnAssociation()
  const navigate = useNavigate()
  const keyFor = useFormKey()
  const [draft, setDraft] = useState(() => (like ? draftOf(like) : newDraft(shownLanguage.get())))
  const [least] = useState(() => nowIn(timeZone))
  const capacity = like?.capacity ?? usualCapacity
  const [when, setWhen] = useState<EventTimes>({ startsAt: '', endsAt: '', capacity })
  const [repeat, setRepeat] = useState<Repeat>('never')
  const [times, setTimes] = useState(usualTimes)
  const move = useMove(associationApi.publishEvent, [['activities']])
  const publish = async (): Promise<void> => {
    const recurrence = recurrenceOf(repeat, times)
    const input = {
      id,
      ...publishedOf(draft, like?.place),
      startsAt: momentIn(when.startsAt, timeZone),
      endsAt: momentIn(when.endsAt, timeZone),
      capacity: when.capacity,
      ...(recurrence !== undefined && { recurrence }),
    }
    const event = await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    const params = { associationId: id, activityId: event.id }
    await navigate({ to: '/associations/$associationId/desk/events/$activityId', params, replace: true })
  }
  return (
    <ActivityForm
      draft={draft}
      point={like?.place}
      act={<Trans>Publish the event</Trans>}
      error={move.error}
      isBusy={move.isPending}
      onChange={(change) => setDraft({ ...draft, ...change })}
      onSend={() => void publish().catch(() => undefined)}
    >
      <EventFields times={when} least={least} onChange={(change) => setWhen({ ...when, ...change })} />
      <RepeatFields repeat={repeat} times={times} onRepeat={setRepeat} onTimes={setTimes} />
      <BranchField value={draft.branchId} onChange={(branchId) => setDraft({ ...draft, branchId })} />
    </ActivityForm>
  )
}
