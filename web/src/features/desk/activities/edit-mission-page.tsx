import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { type Mission, missionQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { written } from './activity-draft.ts'
import { EditForm } from './edit-form.tsx'
import { type ShiftDraft, shiftDraftsOf, shiftOf } from './shift-draft.ts'
import { ShiftFields } from './shift-fields.tsx'
import { skillsOf } from './skills-of.ts'
import { TaskFields, tasksOf } from './task-fields.tsx'
import { nowIn } from './wall-input.ts'

const route = getRouteApi('/associations/$associationId/desk/missions/$activityId/edit')
const formHeight = 640

const Form = ({ mission }: { mission: Mission }) => {
  const navigate = useNavigate()
  const params = route.useParams()
  const [{ timeZone }] = useState(mission)
  const [work, setWork] = useState(() => tasksOf(mission))
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>(() => shiftDraftsOf(mission))
  const [least] = useState(() => nowIn(timeZone))
  return (
    <EditForm
      activity={mission}
      send={(changed) =>
        associationApi.changeMission({
          ...changed,
          tasks: written(work.tasks) ?? null,
          skills: skillsOf(work.skills),
          shifts: shifts.map((shift) => shiftOf(shift, timeZone)),
        })
      }
      onDone={() => navigate({ to: '/associations/$associationId/desk/missions/$activityId', params, replace: true })}
    >
      <TaskFields written={work} onChange={(changed) => setWork({ ...work, ...changed })} />
      <ShiftFields shifts={shifts} least={least} onChange={setShifts} />
    </EditForm>
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
