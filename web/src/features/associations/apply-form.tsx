import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../app/association-api.ts'
import { useFormKey } from '../../app/form-key.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { shownLanguage } from '../../i18n/activate.ts'
import { Button } from '../../ui/button.tsx'
import { TextAreaField, TextField } from '../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { LanguagesField } from '../me/languages-field.tsx'
import type { FoundPlace } from '../places/queries.ts'
import styles from './apply-form.module.css'
import { PlaceField } from './place-field.tsx'
import { type Proof, ProofFields } from './proof-fields.tsx'

const nameMost = 120
const descriptionMost = 4_000

type Written = { name: string; description: string; contactEmail: string }

const proofOf = ({ by, registrationNumber, vouchedBy }: Proof) =>
  by === 'number' ? { registrationNumber: registrationNumber.trim() } : { vouchedBy }

/** All that is asked about an association; what was written stays, whatever happens. */
export const ApplyForm = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const keyFor = useFormKey()
  const [written, setWritten] = useState<Written>({ name: '', description: '', contactEmail: '' })
  const [languages, setLanguages] = useState<readonly string[]>([shownLanguage.get()])
  const [proof, setProof] = useState<Proof>({ by: 'number', registrationNumber: '', vouchedBy: '' })
  const [place, setPlace] = useState<FoundPlace>()
  const [isTried, setTried] = useState(false)
  const move = useMove(associationApi.applyAssociation, [['associations']])
  const isWhole = place !== undefined && languages.length > 0
  const send = async (): Promise<void> => {
    setTried(true)
    if (!isWhole) return
    const input = { ...written, ...proofOf(proof), languages: [...languages], place: { placeId: place.placeId } }
    const { id } = await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    await navigate({ to: '/associations/$associationId', params: { associationId: id }, replace: true })
  }
  const write = (change: Partial<Written>): void => setWritten({ ...written, ...change })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send().catch(() => undefined)
      }}
    >
      <TextField
        label={t`Name of the association`}
        required
        maxLength={nameMost}
        autoComplete="organization"
        value={written.name}
        onChange={({ target }) => write({ name: target.value })}
      />
      <TextAreaField
        label={t`What it does`}
        hint={t`For whom, where, and since when. Everybody can read it.`}
        required
        maxLength={descriptionMost}
        value={written.description}
        onChange={({ target }) => write({ description: target.value })}
      />
      <ProofFields proof={proof} onChange={setProof} />
      <LanguagesField
        title={<Trans>Languages that your team speaks</Trans>}
        chosen={languages}
        onChange={setLanguages}
      />
      <PlaceField place={place} error={isTried && !place ? t`Choose a place first.` : undefined} onChange={setPlace} />
      <TextField
        label={t`E-mail of the association`}
        hint={t`Only operators and your team see it.`}
        type="email"
        dir="ltr"
        required
        autoComplete="email"
        maxLength={254}
        value={written.contactEmail}
        onChange={({ target }) => write({ contactEmail: target.value })}
      />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Send it</Trans>
      </Button>
    </form>
  )
}
