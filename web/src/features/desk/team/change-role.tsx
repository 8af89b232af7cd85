import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { TeamRole } from '../../../../../shared/model/team.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import type { TeamMember } from '../queries.ts'
import { RoleField } from './role-field.tsx'

type ChangeRoleProps = { member: TeamMember; isMine: boolean }

/** What somebody does in the team, to be changed by coordinators; who changes their own gives the right away with it. */
export const ChangeRole = ({ member: { member, role }, isMine }: ChangeRoleProps) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [own, setOwn] = useState<TeamRole>()
  const move = useMove(
    (next: TeamRole) => associationApi.changeTeamRole({ id, memberId: member, role: next }),
    [['associations']],
  )
  const done = (): void => setOwn(undefined)
  return (
    <>
      <RoleField
        label={t`Role`}
        value={move.isPending ? move.variables : role}
        onChange={(next) => (isMine ? setOwn(next) : move.mutate(next))}
      />
      {!isMine && <RefusalNotice error={move.error} />}
      <Dialog title={t`Change your own role?`} isOpen={own !== undefined} onClose={done}>
        <div className={styles['form']}>
          <p>
            <Trans>
              You do not coordinate the association any more. Only another coordinator can change that again.
            </Trans>
          </p>
          <RefusalNotice error={move.error} />
          <Button
            look="danger"
            isBusy={move.isPending}
            onClick={() => own !== undefined && move.mutate(own, { onSuccess: done })}
          >
            <Trans>Yes, change it</Trans>
          </Button>
          <Button onClick={done}>
            <Trans>No</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
