import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { roleWords } from '../../associations/words.ts'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import type { TeamMember } from '../queries.ts'
import { ChangeRole } from './change-role.tsx'

const Leave = ({ member: { member, displayName }, isMine }: { member: TeamMember; isMine: boolean }) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const move = useMove(() => associationApi.leaveTeam({ id, memberId: member }), [['associations']])
  const leave = (): void =>
    move.mutate(undefined, {
      onSuccess: () => {
        setOpen(false)
        if (isMine) void navigate({ to: '/associations/$associationId', params: { associationId: id } })
      },
    })
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {isMine ? <Trans>Leave the team</Trans> : <Trans>Take out of the team</Trans>}
      </Button>
      <Dialog
        title={isMine ? t`Leave the team?` : t`Take this person out of the team?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <div className={styles['form']}>
          <p>
            {isMine ? (
              <Trans>You cannot act for the association any more. A coordinator can invite you again.</Trans>
            ) : (
              <Trans>
                <bdi>{displayName}</bdi> cannot act for the association any more. You can invite them again.
              </Trans>
            )}
          </p>
          <RefusalNotice error={move.error} />
          <Button look="danger" isBusy={move.isPending} onClick={leave}>
            {isMine ? <Trans>Yes, leave</Trans> : <Trans>Yes, take out</Trans>}
          </Button>
          <Button onClick={() => setOpen(false)}>
            <Trans>No</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}

type TeamRowProps = { member: TeamMember; isMine: boolean; canChange: boolean }

/** Somebody of the team. */
export const TeamRow = ({ member, isMine, canChange }: TeamRowProps) => {
  const { i18n } = useLingui()
  return (
    <li>
      <div className={styles['row']}>
        <Link to="/members/$memberId" params={{ memberId: member.member }} className={styles['link']}>
          <bdi>{member.displayName}</bdi>
        </Link>
        {member.status === 'invited' && (
          <span className={styles['tag']} data-tone="warning">
            <Trans>Invited, no answer yet</Trans>
          </span>
        )}
        {!(canChange && member.status === 'joined') && <span>{i18n._(roleWords[member.role])}</span>}
        {(canChange || isMine) && (
          <div className={styles['ends']}>
            {canChange && member.status === 'joined' && (
              <div>
                <ChangeRole member={member} isMine={isMine} />
              </div>
            )}
            <Leave member={member} isMine={isMine} />
          </div>
        )}
      </div>
    </li>
  )
}
