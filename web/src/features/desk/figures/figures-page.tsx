import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { DownloadIcon } from '../../../ui/icons/actions.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { saveFile } from '../../me/save-file.ts'
import { Waiting } from '../../me/waiting.tsx'
import { BranchField } from '../activities/branch-field.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { AllFigures } from './all-figures.tsx'
import { figuresQuery, type Period } from './queries.ts'

const wholeHeight = 640
const monthsShown = 5

const monthOf = (at: Date): string => at.toISOString().slice(0, 'YYYY-MM'.length)

const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

/** The last half a year. */
const usualPeriod = (): { from: string; to: string } => {
  const now = new Date()
  return {
    from: monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsShown, 15))),
    to: monthOf(now),
  }
}

const Download = ({ period }: { period: Period }) => {
  const move = useMove(associationApi.printFigures, [])
  const take = (): void =>
    move.mutate(period, {
      onSuccess: (file) => saveFile(`indigo-${period.from}-${period.to}.csv`, 'text/csv;charset=utf-8', file),
    })
  return (
    <>
      <div className={styles['acts']}>
        <Button icon={<DownloadIcon />} isBusy={move.isPending} onClick={take}>
          <Trans>Download as a table (CSV)</Trans>
        </Button>
      </div>
      <RefusalNotice error={move.error} />
    </>
  )
}

const Shown = ({ period }: { period: Period }) => {
  const query = useQuery(figuresQuery(period))
  return query.data ? (
    <>
      <AllFigures figures={query.data} />
      <Download period={period} />
    </>
  ) : (
    <Waiting query={query} height={wholeHeight} />
  )
}

/** What an association and those around it did, by month, category and branch. */
export const FiguresPage = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [{ from, to }, setMonths] = useState(usualPeriod)
  const [branchId, setBranchId] = useState('')
  return (
    <DeskPart title={t`Figures`}>
      <div className={styles['pair']}>
        <TextField
          label={t`From the month`}
          type="month"
          dir="ltr"
          max={to}
          value={from}
          onChange={({ target }) => setMonths({ from: target.value, to })}
        />
        <TextField
          label={t`To the month`}
          hint={t`Twelve months at most, as 2026-11.`}
          type="month"
          dir="ltr"
          min={from}
          value={to}
          onChange={({ target }) => setMonths({ from, to: target.value })}
        />
        <BranchField value={branchId} onChange={setBranchId} />
      </div>
      {isMonth(from) && isMonth(to) && <Shown period={{ id, from, to, ...(branchId !== '' && { branchId }) }} />}
    </DeskPart>
  )
}
