import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useFormKey } from '../../../app/form-key.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { shownLanguage } from '../../../i18n/activate.ts'
import type { Mission } from '../../activities/queries.ts'
import { useOwnAssociation } from '../frame/own-association.ts'
import { draftOf, newDraft, publishedOf, written } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'
import { BranchField } from './branch-field.tsx'
import { newShift, type ShiftDraft, shiftLike, shiftOf } from './shift-draft.ts'
import { ShiftFields } from './shift-fields.tsx'
import { skillsOf } from './skills-of.ts'
import { TaskFields, type Tasks, tasksOf } from './task-fields.tsx'
import { nowIn } from './wall-input.ts'

type NewMissionProps = {
  timeZone: string
  /** The one that it is like, in everything but its dates. */
  like: Mission | undefined
}

/** A mission to plan, with its shifts. */
export const NewMission = ({ timeZone, like }: NewMissionProps) => {
  const { id } = useOwnAssociation()
  const navigate = useNavigate()
  const keyFor = useFormKey()
  const [draft, setDraft] = useState(() => (like ? draftOf(like) : newDraft(shownLanguage.get())))
  const [work, setWork] = useState<Tasks>(() => tasksOf(like))
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>(() => like?.shifts.map(shiftLike) ?? [newShift()])
  const [least] = useState(() => nowIn(timeZone))
  const move = useMove(associationApi.publishMission, [['activities']])
  const publish = async (): Promise<void> => {
    const tasks = written(work.tasks)
    const input = {
      id,
      ...publishedOf(draft, like?.place),
      ...(tasks !== undefined && { tasks }),
      skills: skillsOf(work.skills),
      shifts: shifts.map((shift) => shiftOf(shift, timeZone)),
    }
    const mission = await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    const params = { associationId: id, activityId: mission.id }
    await navigate({ to: '/associations/$associationId/desk/missions/$activityId', params, replace: true })
  }
  return (
    <ActivityForm
      draft={draft}
      point={like?.place}
      act={<Trans>Publish the mission</Trans>}
      error={move.error}
      isBusy={move.isPending}
      onChange={(change) => setDraft({ ...draft, ...change })}
      onSend={() => void publish().catch(() => undefined)}
    >
      <TaskFields written={work} onChange={(change) => setWork({ ...work, ...change })} />
      <ShiftFields shifts={shifts} least={least} onChange={setShifts} />
      <BranchField value={draft.branchId} onChange={(branchId) => setDraft({ ...draft, branchId })} />
    </ActivityForm>
  )
}
