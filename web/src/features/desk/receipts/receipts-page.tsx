import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { DownloadIcon } from '../../../ui/icons/actions.tsx'
import { More } from '../../../ui/more.tsx'
import { NothingNearPicture } from '../../../ui/pictures/empty-states.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { saveFile } from '../../me/save-file.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
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

const Table = ({ id }: { id: string }) => {
  const move = useMove(receiptsTable, [])
  const take = (): void =>
    move.mutate(id, { onSuccess: (table) => saveFile('indigo-receipts.csv', 'text/csv;charset=utf-8', table) })
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

const All = () => {
  const { id } = useOwnAssociation()
  const query = useInfiniteQuery(receiptsQuery(id))
  const { data, hasNextPage } = query
  if (!data) return <Waiting query={query} height={rowHeight} count={3} />
  const receipts = data.pages.flatMap(({ items }) => items)
  if (receipts.length === 0 && !hasNextPage) {
    return (
      <EmptyState
        picture={<NothingNearPicture />}
        title={<Trans>There are no receipts yet.</Trans>}
        text={<Trans>When you confirm that you have received something, its receipt is here.</Trans>}
      />
    )
  }
  return (
    <>
      <Table id={id} />
      <ul className={styles['list']}>
        {receipts.map((receipt) => (
          <Row key={receipt.number} receipt={receipt} />
        ))}
      </ul>
      <More of={query} />
    </>
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
