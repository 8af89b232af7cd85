import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me } from '../../../../shared/model/member.ts'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { EyeIcon } from '../../ui/icons/signs.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { LanguagesField } from './languages-field.tsx'
import styles from './me.module.css'
import { OwnPage } from './own-page.tsx'
import { meQuery } from './queries.ts'
import { Waiting } from './waiting.tsx'

const height = 360
const nameMost = 60

const Form = ({ me }: { me: Me }) => {
  const { t } = useLingui()
  const [name, setName] = useState(me.displayName)
  const [languages, setLanguages] = useState<readonly string[]>(me.languages)
  const move = useMove(api.changeMe, [['me'], ['members'], ['listings']])
  const change = { displayName: name.trim(), languages: [...languages] }
  const isChanged = JSON.stringify(change) !== JSON.stringify({ displayName: me.displayName, languages: me.languages })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(change)
      }}
    >
      <TextField
        label={t`My name`}
        hint={t`Any name or nickname, in any letters. Others see it.`}
        autoComplete="nickname"
        required
        pattern=".*\S.*"
        maxLength={nameMost}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <LanguagesField chosen={languages} onChange={setLanguages} />
      <RefusalNotice error={move.error} />
      {move.isSuccess && !isChanged && (
        <Notice tone="success">
          <Trans>Saved.</Trans>
        </Notice>
      )}
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Save</Trans>
      </Button>
      <LinkButton icon={<EyeIcon />} to="/members/$memberId" params={{ memberId: me.id }}>
        <Trans>How others see me</Trans>
      </LinkButton>
    </form>
  )
}

const Profile = () => {
  const query = useQuery(meQuery())
  if (!query.data) return <Waiting query={query} height={height} />
  return <Form key={query.data.id} me={query.data} />
}

/** One's name, in any script, and the languages that one speaks. */
export const ProfilePage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`My profile`} hasBack>
      <Profile />
    </OwnPage>
  )
}
