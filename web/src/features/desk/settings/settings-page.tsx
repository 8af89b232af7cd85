import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { type Association, associationQuery } from '../../associations/queries.ts'
import { LanguagesField } from '../../me/languages-field.tsx'
import { Waiting } from '../../me/waiting.tsx'
import type { FoundPlace } from '../../places/queries.ts'
import { PlaceField } from '../activities/place-field.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { coordinates, useOwnAssociation } from '../frame/own-association.ts'

const formHeight = 480

const Form = ({ association }: { association: Association }) => {
  const { t } = useLingui()
  // What was read first is edited, whatever is read meanwhile; its version tells the API.
  const [{ id, place: point }] = useState(association)
  const [version, setVersion] = useState(association.version)
  const [name, setName] = useState(association.name)
  const [description, setDescription] = useState(association.description)
  const [contactEmail, setContactEmail] = useState(association.contactEmail ?? '')
  const [languages, setLanguages] = useState<readonly string[]>(association.languages)
  const [place, setPlace] = useState<FoundPlace>()
  const move = useMove(associationApi.changeAssociation, [['associations']])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const input = {
          id,
          ifMatch: `"${version}"`,
          name: name.trim(),
          description: description.trim(),
          contactEmail: contactEmail.trim(),
          languages: [...languages],
          ...(place && { place: { placeId: place.placeId } }),
        }
        move.mutate(input, { onSuccess: (kept) => setVersion(kept.version) })
      }}
    >
      <TextField
        label={t`Name of the association`}
        required
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextAreaField
        label={t`What it does`}
        required
        maxLength={4_000}
        value={description}
        onChange={({ target }) => setDescription(target.value)}
      />
      <LanguagesField
        title={<Trans>Languages that your team speaks</Trans>}
        chosen={languages}
        onChange={setLanguages}
      />
      <PlaceField title={t`Its place`} place={place} point={point} onChange={setPlace} />
      <TextField
        label={t`E-mail of the association`}
        hint={t`Only operators and your team see it.`}
        type="email"
        dir="ltr"
        required
        maxLength={254}
        value={contactEmail}
        onChange={({ target }) => setContactEmail(target.value)}
      />
      <p className={styles['small']}>
        <Trans>The register and the number stay. Write to the operators if they change.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      {move.isSuccess && (
        <Notice tone="success">
          <Trans>It is kept. Everybody sees it now.</Trans>
        </Notice>
      )}
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Keep the changes</Trans>
      </Button>
    </form>
  )
}

/** What everybody reads of the association. */
export const SettingsPage = () => {
  const { t } = useLingui()
  const own = useOwnAssociation()
  const query = useQuery(associationQuery(own.id))
  return (
    <DeskPart title={t`Settings`}>
      {!coordinates(own) ? (
        <Notice>
          <Trans>Coordinators do this.</Trans>
        </Notice>
      ) : query.data ? (
        <Form association={query.data} />
      ) : (
        <Waiting query={query} height={formHeight} />
      )}
    </DeskPart>
  )
}
