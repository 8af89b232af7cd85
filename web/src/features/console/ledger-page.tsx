import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useMove } from '../../app/offline/use-move.ts'
import { staffApi } from '../../app/staff-api.ts'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import view from '../../ui/view.module.css'
import styles from '../desk/frame/desk.module.css'
import { Waiting } from '../me/waiting.tsx'
import { auditQuery, type Proof } from './queries.ts'

const wholeHeight = 260

const Found = ({ proof: { balanced, at, accounts, transfers, difference, commons } }: { proof: Proof }) => (
  <>
    <Notice tone={balanced ? 'success' : 'error'}>
      {balanced ? (
        <Trans>The ledger balances. Every account and every transfer tallies.</Trans>
      ) : (
        <Trans>The ledger does not balance. Look at the alarm and at the operators’ guide now.</Trans>
      )}
    </Notice>
    <dl className={view['facts']}>
      <dt>
        <Trans>Proved</Trans>
      </dt>
      <dd>
        {formats.day(at)} · {formats.time(at)}
      </dd>
      <dt>
        <Trans>Accounts</Trans>
      </dt>
      <dd>{formats.number(accounts)}</dd>
      <dt>
        <Trans>Transfers</Trans>
      </dt>
      <dd>{formats.number(transfers)}</dd>
      <dt>
        <Trans>Difference</Trans>
      </dt>
      <dd>{formats.number(difference)}</dd>
      <dt>
        <Trans>Commons</Trans>
      </dt>
      <dd>{formats.signed(commons)}</dd>
    </dl>
  </>
)

/** The proof that no Digo is lost or made, and a new one. */
export const LedgerPage = () => {
  const { t } = useLingui()
  const query = useQuery(auditQuery())
  const move = useMove(staffApi.startAudit, [['audit']])
  const { data: proof } = query
  const begun = move.data?.startedAt
  return (
    <Page title={t`Ledger`} isWide>
      <div className={styles['part']}>
        {proof === undefined ? (
          <Waiting query={query} height={wholeHeight} />
        ) : proof === null ? (
          <p>
            <Trans>The ledger has not been proved yet.</Trans>
          </p>
        ) : (
          <Found proof={proof} />
        )}
        <RefusalNotice error={move.error} />
        {begun !== undefined && !(proof && proof.at >= begun) && (
          <Notice>
            <Trans>A proof has begun at {formats.time(begun)}. It is shown here when it is done.</Trans>
          </Notice>
        )}
        <div className={styles['acts']}>
          <Button look="main" isBusy={move.isPending} onClick={() => move.mutate({})}>
            <Trans>Prove it now</Trans>
          </Button>
        </div>
      </div>
    </Page>
  )
}
