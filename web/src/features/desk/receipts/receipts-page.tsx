import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { DownloadIcon } from '../../../ui/icons/actions.tsx'
import { NothingNearPicture } from '../../../ui/pictures/empty-states.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { PagedList } from '../../me/paged-list.tsx'
import { saveFile } from '../../me/save-file.ts'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { TakeTable } from '../take-table.tsx'
import { type Receipt, receiptsQuery, receiptsTable } from './queries.ts'

const rowHeight = 96

const Row = ({ receipt: { number, at, exchangeId, title, quantity, giverName } }: { receipt: Receipt }) => {
  const { t } = useLingui()
  const move = useMove(associationApi.printReceipt, [])
  const print = (): void =>
    move.mutate({ id: exchangeId }, { onSuccess: (file) => saveFile(`indigo-${number}.pdf`, 'application/pdf', file) })
  return (
    <li>
      <div className={styles['row']}>
        <div>
          <Link to="/exchanges/$exchangeId" params={{ exchangeId }} className={styles['link']}>
            <UserText text={title} />
          </Link>
          <p>
            <Plural
              value={quantity}
              one={`${formats.number(quantity)} piece`}
              other={`${formats.number(quantity)} pieces`}
            />
            {' · '}
            {giverName === '' ? <Trans>Somebody who has left</Trans> : <bdi>{giverName}</bdi>}
          </p>
          <p className={styles['small']}>
            {formats.day(at)}
            <br />
            <bdi dir="ltr">{number}</bdi>
          </p>
        </div>
        <Button icon={<DownloadIcon />} isBusy={move.isPending} aria-label={t`Print (PDF): ${number}`} onClick={print}>
          <Trans>Print (PDF)</Trans>
        </Button>
      </div>
      <RefusalNotice error={move.error} />
    </li>
  )
}

const Nothing = () => (
  <EmptyState
    picture={<NothingNearPicture />}
    title={<Trans>There are no receipts yet.</Trans>}
    text={<Trans>When you confirm that you have received something, its receipt is here.</Trans>}
  />
)

const All = () => {
  const { id } = useOwnAssociation()
  return (
    <PagedList query={useInfiniteQuery(receiptsQuery(id))} height={rowHeight} count={3} nothing={<Nothing />}>
      {(receipts) => (
        <>
          <TakeTable name="indigo-receipts" read={() => receiptsTable(id)} />
          <ul className={styles['list']}>
            {receipts.map((receipt) => (
              <Row key={receipt.number} receipt={receipt} />
            ))}
          </ul>
        </>
      )}
    </PagedList>
  )
}

/** The proofs of what an association has received, to print and as a table. */
export const ReceiptsPage = () => {
  const { t } = useLingui()
  return (
    <DeskPart title={t`Receipts`}>
      <All />
    </DeskPart>
  )
}
