import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PublicProfile } from '../../../../shared/model/member.ts'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { BlockIcon } from '../../ui/icons/signs.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './me.module.css'

const Sure = ({ id, onStop }: { id: string; onStop: () => void }) => {
  const move = useMove(api.block, [['blocks'], ['listings'], ['exchanges']])
  return (
    <div className={styles['form']}>
      <ul className={styles['facts']}>
        <li>
          <BlockIcon />
          <Trans>It works at once, and both ways.</Trans>
        </li>
        <li>
          <BlockIcon />
          <Trans>You do not see each other’s listings. You cannot write to each other or ask each other.</Trans>
        </li>
        <li>
          <BlockIcon />
          <Trans>They are not told. You can undo it at any time.</Trans>
        </li>
      </ul>
      <RefusalNotice error={move.error} />
      <Button look="danger" isBusy={move.isPending} onClick={() => move.mutate({ memberId: id })}>
        <Trans>Block</Trans>
      </Button>
      <Button onClick={onStop}>
        <Trans>Do not block</Trans>
      </Button>
    </div>
  )
}

/** Wanting nothing to do with somebody, after saying what that does. */
export const BlockButton = ({ member }: { member: PublicProfile }) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="danger" icon={<BlockIcon />} onClick={() => setOpen(true)}>
        <Trans>Block this person</Trans>
      </Button>
      <Dialog title={t`Block ${member.displayName}?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Sure id={member.id} onStop={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
