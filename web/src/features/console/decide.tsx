import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { AssociationStatus, Verdict } from '../../../../shared/model/association.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { staffApi } from '../../app/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, ChoiceGroup, TextAreaField } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from '../desk/frame/desk.module.css'
import type { Application } from './queries.ts'

type Way = { decision: Verdict; word: MessageDescriptor; hint: MessageDescriptor }

const verify: Way = {
  decision: 'verified',
  word: msg`Verify it`,
  hint: msg`Everybody finds it. Its team can act for it.`,
}
const suspend: Way = {
  decision: 'suspended',
  word: msg`Suspend it`,
  hint: msg`Its team can do nothing for it from now on. It can be verified again.`,
}

/** What can be decided in each state. */
const ways: Readonly<Record<AssociationStatus, readonly Way[]>> = {
  pending: [verify, { decision: 'refused', word: msg`Refuse it`, hint: msg`This is final. They can apply again.` }],
  verified: [
    { decision: 'verified', word: msg`Reviewed: it stays verified`, hint: msg`The next review is in one year.` },
    suspend,
  ],
  suspended: [{ ...verify, word: msg`Verify it again` }],
  refused: [],
}

const Decided = () => (
  <Notice tone="success">
    <Trans>It is decided. The team is told.</Trans>
  </Notice>
)

/** Deciding about an association, always with a reason; its team reads it. */
export const Decide = ({ application: { id, status } }: { application: Application }) => {
  const { i18n, t } = useLingui()
  const [decision, setDecision] = useState<Verdict>()
  const [reason, setReason] = useState('')
  const move = useMove(staffApi.decideAssociation, [['applications'], ['associations']])
  const empty = (): void => {
    setDecision(undefined)
    setReason('')
  }
  if (ways[status].length === 0) {
    return (
      <>
        {move.isSuccess && <Decided />}
        <Notice>
          <Trans>A refusal is final. The association can apply again.</Trans>
        </Notice>
      </>
    )
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (decision) move.mutate({ id, decision, reason }, { onSuccess: empty })
      }}
    >
      {move.isSuccess && <Decided />}
      <ChoiceGroup legend={<Trans>Your decision</Trans>}>
        {ways[status].map((way) => (
          <Choice
            key={way.decision}
            name="decision"
            required
            label={i18n._(way.word)}
            hint={i18n._(way.hint)}
            checked={decision === way.decision}
            onChange={() => setDecision(way.decision)}
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        label={t`Reason`}
        hint={t`The team of the association reads it. Your name is not shown.`}
        required
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <RefusalNotice error={move.error} />
      <Button
        look={decision === undefined || decision === 'verified' ? 'main' : 'danger'}
        type="submit"
        isBusy={move.isPending}
      >
        <Trans>Decide</Trans>
      </Button>
    </form>
  )
}
