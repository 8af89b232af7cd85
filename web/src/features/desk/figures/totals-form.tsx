import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActivityTotals, Totals } from '../../../../../shared/model/figures.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { Waiting } from '../../me/waiting.tsx'
import desk from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { TotalsFields } from './totals-fields.tsx'

const formHeight = 320

const none: Totals = {
  thirdCountryNationals: 0,
  women: 0,
  men: 0,
  other: 0,
  under18: 0,
  from18to60: 0,
  over60: 0,
}

type FormProps = { activityId: string; read: ActivityTotals }

const Form = ({ activityId, read }: FormProps) => {
  const { id } = useOwnAssociation()
  // What was read first is edited, whatever is read meanwhile; its version tells the API.
  const [version, setVersion] = useState(read.version)
  const [totals, setTotals] = useState(read.totals ?? none)
  const move = useMove(associationApi.enterTotals, [['totals', activityId], ['figures']])
  return (
    <form
      className={desk['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const input = { id, activityId, ifMatch: `"${version}"`, ...totals }
        move.mutate(input, { onSuccess: (kept) => setVersion(kept.version) })
      }}
    >
      <TotalsFields totals={totals} onChange={setTotals} />
      <RefusalNotice error={move.error} />
      {move.isSuccess && (
        <Notice tone="success">
          <Trans>It is kept.</Trans>
        </Notice>
      )}
      <div>
        <Button type="submit" isBusy={move.isPending}>
          <Trans>Keep the numbers</Trans>
        </Button>
      </div>
    </form>
  )
}

/** Who took part, counted without names, for those who fund it. */
export const TotalsForm = ({ activityId }: { activityId: string }) => {
  const { id } = useOwnAssociation()
  const query = useQuery({
    queryKey: ['totals', activityId],
    queryFn: ({ signal }) => associationApi.readTotals({ id, activityId }, { signal }),
  })
  const { data } = query
  return (
    <section className={desk['section']}>
      <h2>
        <Trans>Who took part, without names</Trans>
      </h2>
      <p className={desk['small']}>
        <Trans>For the funds of the European Union. Count heads, write no names. The ages add up to all people.</Trans>
      </p>
      {data ? <Form activityId={activityId} read={data} /> : <Waiting query={query} height={formHeight} />}
    </section>
  )
}
