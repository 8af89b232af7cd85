import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Client } from '../../../../../shared/contract/client.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { memberQuery } from '../../me/queries.ts'
import { listingQuery } from '../../listing/queries.ts'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { obstacleOf } from './obstacle-of.tsx'
import { budgetQuery } from './queries.ts'
import { Summary } from './summary.tsx'
import { type Chosen, WhoAndWhat } from './who-and-what.tsx'

type Sponsorship = Awaited<ReturnType<Client['sponsorExchange']>>

const nothingChosen = (listing: string): Chosen => ({
  memberId: undefined,
  listingId: listing || undefined,
  quantity: 1,
})

const Done = ({ until, name, onNext }: { until: string; name: string; onNext: () => void }) => (
  <>
    <Notice tone="success">
      <Trans>
        It is promised. <bdi>{name}</bdi> can ask for it until {formats.day(until)}, and has a message about it.
      </Trans>
    </Notice>
    <div className={styles['acts']}>
      <Button onClick={onNext}>
        <Trans>Pay for somebody else</Trans>
      </Button>
    </div>
  </>
)

type ChoiceProps = { chosen: Chosen; onDone: (done: Sponsorship, name: string) => void }

/** What was chosen, to be looked at once more before it is promised. */
const Choice = ({ chosen: { memberId = '', listingId = '', quantity }, onDone }: ChoiceProps) => {
  const { id } = useOwnAssociation()
  const member = useQuery({ ...memberQuery(memberId), enabled: memberId !== '' })
  const listing = useQuery({ ...listingQuery(listingId), enabled: listingId !== '' })
  const budget = useQuery(budgetQuery(id))
  const move = useMove(associationApi.sponsorExchange, [['associations', id], ['desks'], ['listings', listingId]])
  const failure = member.error ?? listing.error ?? budget.error
  if (failure) return <RefusalNotice error={failure} />
  if (!member.data || !listing.data || !budget.data) return undefined
  const { displayName } = member.data
  const obstacle = obstacleOf({ listing: listing.data, quantity, budget: budget.data, association: id })
  return (
    <div className={styles['card']}>
      <Summary member={member.data} listing={listing.data} quantity={quantity} budget={budget.data} />
      {obstacle === undefined ? (
        <>
          <RefusalNotice error={move.error} />
          <Button
            look="main"
            isBusy={move.isPending}
            onClick={() =>
              move.mutate(
                { id, memberId, listingId, quantity },
                { onSuccess: (promised) => onDone(promised, displayName) },
              )
            }
          >
            <Trans>Promise to pay</Trans>
          </Button>
        </>
      ) : (
        <Notice tone="warning">{obstacle}</Notice>
      )}
    </div>
  )
}

/** From two links to a promise. @param listing the id of an offer that one comes from; empty without one */
export const PromiseForm = ({ listing }: { listing: string }) => {
  const [chosen, setChosen] = useState(() => nothingChosen(listing))
  const [done, setDone] = useState<{ until: string; name: string }>()
  if (done) {
    const next = (): void => {
      setChosen(nothingChosen(''))
      setDone(undefined)
    }
    return <Done {...done} onNext={next} />
  }
  return (
    <>
      <WhoAndWhat chosen={chosen} onChange={setChosen} />
      {/* What was refused of one choice is not said of another. */}
      <Choice
        key={`${chosen.memberId} ${chosen.listingId} ${chosen.quantity}`}
        chosen={chosen}
        onDone={({ until }, name) => setDone({ until, name })}
      />
    </>
  )
}
