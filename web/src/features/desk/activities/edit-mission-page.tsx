import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { type Mission, missionQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { changedOf, draftOf, written } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'
import { type ShiftDraft, shiftDraftsOf, shiftOf } from './shift-draft.ts'
import { ShiftFields } from './shift-fields.tsx'
import { skillsOf } from './skills-of.ts'
import { TaskFields, tasksOf } from './task-fields.tsx'

const route = getRouteApi('/associations/$associationId/desk/missions/$activityId/edit')
const formHeight = 640

const Form = ({ mission }: { mission: Mission }) => {
  const navigate = useNavigate()
  const params = route.useParams()
  // What was read first is edited, whatever is read meanwhile; its version tells the API.
  const [{ id, version, timeZone, place }] = useState(mission)
  const [draft, setDraft] = useState(() => draftOf(mission))
  const [work, setWork] = useState(() => tasksOf(mission))
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>(() => shiftDraftsOf(mission))
  const move = useMove(associationApi.changeMission, [['activities'], ['rosters', id]])
  const change = async (): Promise<void> => {
    await move.mutateAsync({
      id,
      ifMatch: `"${version}"`,
      ...changedOf(draft),
      tasks: written(work.tasks) ?? null,
      skills: skillsOf(work.skills),
      shifts: shifts.map((shift) => shiftOf(shift, timeZone)),
    })
    await navigate({ to: '/associations/$associationId/desk/missions/$activityId', params, replace: true })
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
      <TaskFields written={work} onChange={(changed) => setWork({ ...work, ...changed })} />
      <ShiftFields shifts={shifts} onChange={setShifts} />
    </ActivityForm>
  )
}

/** Changing a mission; everybody whose shift changes is told. */
export const EditMissionPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(missionQuery(activityId))
  return (
    <DeskPart title={t`Change the mission`} hasBack>
      {query.data ? <Form mission={query.data} /> : <Waiting query={query} height={formHeight} />}
    </DeskPart>
  )
}
