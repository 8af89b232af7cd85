import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { TeamRole } from '../../../../../shared/model/team.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { idIn } from '../id-in.ts'
import { RoleField } from './role-field.tsx'

type Invited = { memberId: string; role: TeamRole }

/** Inviting a member into the team, by the address of their page. */
export const Invite = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [link, setLink] = useState('')
  const [role, setRole] = useState<TeamRole>('member')
  const [isTried, setTried] = useState(false)
  const move = useMove((input: Invited) => associationApi.inviteToTeam({ id, ...input }), [['associations']])
  const memberId = idIn(link)
  const invite = (): void => {
    setTried(true)
    if (memberId === undefined) return
    const onSuccess = (): void => {
      setLink('')
      setTried(false)
    }
    move.mutate({ memberId, role }, { onSuccess })
  }
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Invite somebody</Trans>
      </h2>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          invite()
        }}
      >
        <TextField
          label={t`Link to their page in Indigo`}
          hint={t`They find it under Me, My profile. They say yes or no themselves.`}
          error={isTried && memberId === undefined ? t`This is no link to a member’s page.` : undefined}
          required
          dir="ltr"
          maxLength={300}
          value={link}
          onChange={({ target }) => setLink(target.value)}
        />
        <RoleField label={t`Role`} hasMeaning value={role} onChange={setRole} />
        <RefusalNotice error={move.error} />
        {move.data && !isTried && (
          <Notice tone="success">
            <Trans>
              <bdi>{move.data.displayName}</bdi> is invited.
            </Trans>
          </Notice>
        )}
        <Button look="main" type="submit" isBusy={move.isPending}>
          <Trans>Invite</Trans>
        </Button>
      </form>
    </section>
  )
}
