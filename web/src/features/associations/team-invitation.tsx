import { Trans, useLingui } from '@lingui/react/macro'
import { associationApi } from '../../app/association-api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import panel from '../../ui/panel.module.css'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './association-view.module.css'
import type { OwnAssociation } from './queries.ts'
import { roleMeanings, roleWords } from './words.ts'

/** Somebody is asked to join the team: what that means, and yes or no. */
export const TeamInvitation = ({ own: { id, name, role } }: { own: OwnAssociation }) => {
  const { i18n } = useLingui()
  const move = useMove(
    async (act: 'join' | 'decline') => {
      await (act === 'join' ? associationApi.joinTeam({ id }) : associationApi.declineTeam({ id }))
    },
    [['associations'], ['me']],
  )
  return (
    <section className={panel['tight']}>
      <h2>
        <Trans>You are invited into the team</Trans>
      </h2>
      <p>
        <Trans>
          <bdi>{name}</bdi> asks you to join as: {i18n._(roleWords[role])}.
        </Trans>
      </p>
      <p className={styles['small']}>{i18n._(roleMeanings[role])}</p>
      <RefusalNotice error={move.error} />
      <div className={panel['acts']}>
        <Button look="main" isBusy={move.isPending && move.variables === 'join'} onClick={() => move.mutate('join')}>
          <Trans>Say yes</Trans>
        </Button>
        <Button isBusy={move.isPending && move.variables === 'decline'} onClick={() => move.mutate('decline')}>
          <Trans>Say no</Trans>
        </Button>
      </div>
    </section>
  )
}
