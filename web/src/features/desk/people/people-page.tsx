import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { PagedList } from '../../me/paged-list.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { runsActivities, useOwnAssociation } from '../frame/own-association.ts'
import { InvitePerson } from './invite-person.tsx'
import { PersonRow } from './person-row.tsx'
import { type AssistedPerson, assistedQuery } from './queries.ts'
import { Sheet, type SheetOf } from './sheet.tsx'

const listHeight = 200

const Nobody = () => (
  <p>
    <Trans>At the moment you help nobody to sign in.</Trans>
  </p>
)

const Everybody = ({ onSheet }: { onSheet: (sheet: SheetOf) => void }) => {
  const { id } = useOwnAssociation()
  const query = useInfiniteQuery(assistedQuery(id))
  // Not in the row: whoever helps themselves now leaves the list, and why there is no sheet is still to be read.
  const move = useMove(associationApi.recoverAssisted, [['associations', id]])
  const recover = ({ memberId, displayName }: AssistedPerson): void =>
    move.mutate({ id, memberId }, { onSuccess: (issued) => onSheet({ ...issued, displayName, purpose: 'password' }) })
  return (
    <>
      <RefusalNotice error={move.error} />
      <PagedList query={query} height={listHeight} nothing={<Nobody />}>
        {(people) => (
          <ul className={styles['list']}>
            {people.map((person) => (
              <PersonRow
                key={person.memberId}
                person={person}
                isBusy={move.isPending && move.variables.memberId === person.memberId}
                onRecover={() => recover(person)}
              />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}

const Help = ({ onSheet }: { onSheet: (sheet: SheetOf) => void }) => (
  <>
    <p>
      <Trans>
        People without an e-mail join with a printed sheet. When they forget their password, you print another one. At
        any time they can take the account into their own hands.
      </Trans>
    </p>
    <InvitePerson onSheet={onSheet} />
    <section className={styles['section']}>
      <h2>
        <Trans>People we help to sign in</Trans>
      </h2>
      <Everybody onSheet={onSheet} />
    </section>
  </>
)

/** The people whom an association helps to sign in, and their printed sheets. */
export const PeoplePage = () => {
  const { t } = useLingui()
  const own = useOwnAssociation()
  const [sheet, setSheet] = useState<SheetOf>()
  return (
    <DeskPart title={t`People we help`}>
      {!runsActivities(own) ? (
        <Notice>
          <Trans>Coordinators and volunteer managers do this.</Trans>
        </Notice>
      ) : sheet ? (
        <Sheet sheet={sheet} onDone={() => setSheet(undefined)} />
      ) : (
        <Help onSheet={setSheet} />
      )}
    </DeskPart>
  )
}
