import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { Waiting } from '../../me/waiting.tsx'
import { BranchField } from '../activities/branch-field.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { TakeTable } from '../take-table.tsx'
import { AllFigures } from './all-figures.tsx'
import { periodFault } from './period-fault.ts'
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

const Shown = ({ period }: { period: Period }) => {
  const query = useQuery(figuresQuery(period))
  return query.data ? (
    <>
      <AllFigures figures={query.data} />
      <TakeTable name={`indigo-${period.from}-${period.to}`} read={() => associationApi.printFigures(period)} />
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
  const areMonths = isMonth(from) && isMonth(to)
  const fault = areMonths ? periodFault(from, to) : undefined
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
          error={
            fault && (fault === 'long' ? t`That is more than twelve months.` : t`It comes before the first month.`)
          }
          type="month"
          dir="ltr"
          min={from}
          value={to}
          onChange={({ target }) => setMonths({ from, to: target.value })}
        />
        <BranchField value={branchId} onChange={setBranchId} />
      </div>
      {areMonths && fault === undefined && <Shown period={{ id, from, to, ...(branchId !== '' && { branchId }) }} />}
    </DeskPart>
  )
}
