import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useMove } from '../../../app/offline/use-move.ts'
import type { Event, Mission } from '../../activities/queries.ts'
import { changedOf, draftOf } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'

type Changed = ReturnType<typeof changedOf> & { id: string; ifMatch: string }

type EditFormProps = {
  activity: Event | Mission
  /** Sends what every activity has, with what this one has of its own. */
  send: (changed: Changed) => Promise<unknown>
  onDone: () => Promise<void>
  children: ReactNode
}

/** An activity that there is, to be changed. What was read first is edited, whatever is read meanwhile. */
export const EditForm = ({ activity, send, onDone, children }: EditFormProps) => {
  // Its version tells the API.
  const [{ id, version, place }] = useState(activity)
  const [draft, setDraft] = useState(() => draftOf(activity))
  const move = useMove(send, [['activities'], ['rosters', id]])
  const change = async (): Promise<void> => {
    await move.mutateAsync({ id, ifMatch: `"${version}"`, ...changedOf(draft) })
    await onDone()
  }
  return (
    <ActivityForm
      draft={draft}
      point={place}
      act={<Trans>Keep the changes</Trans>}
      error={move.error}
      isBusy={move.isPending}
      onChange={(changed) => setDraft({ ...draft, ...changed })}
      onSend={() => void change().catch(() => undefined)}
    >
      {children}
    </ActivityForm>
  )
}
