import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { shownLanguage } from '../../../i18n/activate.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { LanguagesField } from '../../me/languages-field.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import type { SheetOf } from './sheet.tsx'

/** A new printed invitation. Its code is told once: the sheet follows at once. */
export const InvitePerson = ({ onSheet }: { onSheet: (sheet: SheetOf) => void }) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [name, setName] = useState('')
  const [languages, setLanguages] = useState<readonly string[]>([shownLanguage.get()])
  const move = useMove(associationApi.inviteAssisted, [['associations', id]])
  const displayName = name.trim()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(
          { id, displayName, languages: [...languages] },
          { onSuccess: (issued) => onSheet({ ...issued, displayName, purpose: 'join' }) },
        )
      }}
    >
      <h2>
        <Trans>Invite somebody</Trans>
      </h2>
      <TextField
        label={t`First name`}
        hint={t`They can choose another one.`}
        required
        maxLength={40}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <LanguagesField title={<Trans>Languages they speak</Trans>} chosen={languages} onChange={setLanguages} />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isBusy={move.isPending}>
        <Trans>Make the sheet</Trans>
      </Button>
    </form>
  )
}
