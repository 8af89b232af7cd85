import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Point } from '../../../../../shared/model/place.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useFormKey } from '../../../app/form-key.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { shownLanguage } from '../../../i18n/activate.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { associationQuery } from '../../associations/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { LanguageField } from '../../publish/language-field.tsx'
import { BranchField } from '../activities/branch-field.tsx'
import { PlaceField } from '../activities/place-field.tsx'
import type { FoundPlace } from '../../places/queries.ts'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { ImportErrors } from './import-errors.tsx'
import { TableField } from './table-field.tsx'

const formHeight = 480

type Imported = Awaited<ReturnType<typeof associationApi.importNeeds>>

const Done = ({ items }: Imported) => (
  <>
    <Notice tone="success">
      <Plural
        value={items.length}
        one={`${formats.number(items.length)} need is published.`}
        other={`${formats.number(items.length)} needs are published.`}
      />
    </Notice>
    <ul className={styles['list']}>
      {items.map(({ id, title }) => (
        <li key={id}>
          <Link to="/listings/$listingId" params={{ listingId: id }} className={styles['link']}>
            <UserText text={title} />
          </Link>
        </li>
      ))}
    </ul>
  </>
)

const Form = ({ point, onDone }: { point: Point; onDone: (imported: Imported) => void }) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const keyFor = useFormKey()
  const [csv, setCsv] = useState('')
  const [language, setLanguage] = useState<string>(shownLanguage.get())
  const [place, setPlace] = useState<FoundPlace>()
  const [branchId, setBranchId] = useState('')
  const move = useMove(associationApi.importNeeds, [['listings'], ['desks']])
  const send = async (): Promise<void> => {
    const input = {
      id,
      csv,
      language,
      place: place ? { placeId: place.placeId } : { ...point },
      ...(branchId !== '' && { branchId }),
    }
    onDone(await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) }))
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send().catch(() => undefined)
      }}
    >
      <TableField value={csv} onChange={setCsv} />
      <LanguageField value={language} onChange={setLanguage} />
      <PlaceField title={t`Where it is wanted`} place={place} point={point} onChange={setPlace} />
      <BranchField value={branchId} onChange={setBranchId} />
      <ImportErrors error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Publish all of them</Trans>
      </Button>
    </form>
  )
}

/** Many needs at once, from a spreadsheet: all of them, or none where a row is wrong. */
export const ImportPage = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const query = useQuery(associationQuery(id))
  const [imported, setImported] = useState<Imported>()
  return (
    <DeskPart title={t`Needs from a table`} hasBack>
      {imported ? (
        <Done {...imported} />
      ) : query.data ? (
        <Form point={query.data.place} onDone={setImported} />
      ) : (
        <Waiting query={query} height={formHeight} />
      )}
    </DeskPart>
  )
}
