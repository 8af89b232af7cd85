import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Totals } from '../../../../../shared/model/figures.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { Waiting } from '../../me/waiting.tsx'
import desk from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'

const formHeight = 320
const most = 10_000

const none: Totals = {
  thirdCountryNationals: 0,
  women: 0,
  men: 0,
  other: 0,
  under18: 0,
  from18to60: 0,
  over60: 0,
}

type FormProps = { activityId: string; version: number; first: Totals }

const Form = ({ activityId, version, first }: FormProps) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [totals, setTotals] = useState(first)
  const move = useMove(associationApi.enterTotals, [['totals', activityId], ['figures']])
  const words: Readonly<Record<keyof Totals, string>> = {
    women: t`Women`,
    men: t`Men`,
    other: t`Other`,
    under18: t`Under 18 years`,
    from18to60: t`18 to 60 years`,
    over60: t`Over 60 years`,
    thirdCountryNationals: t`Of them, from outside the European Union`,
  }
  const numbers = ['women', 'men', 'other', 'under18', 'from18to60', 'over60', 'thirdCountryNationals'] as const
  return (
    <form
      className={desk['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ id, activityId, ifMatch: `"${version}"`, ...totals })
      }}
    >
      <div className={desk['pair']}>
        {numbers.map((name) => (
          <TextField
            key={name}
            label={words[name]}
            type="number"
            inputMode="numeric"
            dir="ltr"
            required
            min={0}
            max={most}
            value={totals[name]}
            onChange={({ target }) => setTotals({ ...totals, [name]: Number(target.value) })}
          />
        ))}
      </div>
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
      {data ? (
        <Form key={data.version} activityId={activityId} version={data.version} first={data.totals ?? none} />
      ) : (
        <Waiting query={query} height={formHeight} />
      )}
    </section>
  )
}
