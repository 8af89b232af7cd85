import { type ReactNode, useState } from 'react'
import type { Point } from '../../../../../shared/model/place.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../frame/desk.module.css'
import type { ActivityDraft } from './activity-draft.ts'
import { WhereFields } from './where-fields.tsx'
import { ForWhomFields, WordsFields } from './words-fields.tsx'

type ActivityFormProps = {
  draft: ActivityDraft
  onChange: (change: Partial<ActivityDraft>) => void
  /** Where it is now, or where the one is that it is like. */
  point: Point | undefined
  /** What only events or only missions are asked. */
  children: ReactNode
  /** What the button says. */
  act: ReactNode
  error: unknown
  isBusy: boolean
  /** Called when all is there. */
  onSend: () => void
}

/** Everything that a team says of an event or a mission; what was written stays, whatever happens. */
export const ActivityForm = ({ draft, onChange, point, children, act, error, isBusy, onSend }: ActivityFormProps) => {
  const [isTried, setTried] = useState(false)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (draft.isRemote || draft.place || point) onSend()
      }}
    >
      <WordsFields draft={draft} onChange={onChange} />
      {children}
      <WhereFields draft={draft} point={point} isTried={isTried} onChange={onChange} />
      <ForWhomFields draft={draft} onChange={onChange} />
      <RefusalNotice error={error} />
      <Button look="main" type="submit" isWide isBusy={isBusy}>
        {act}
      </Button>
    </form>
  )
}
