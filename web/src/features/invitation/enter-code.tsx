import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { codeIn, codeLength, isCode } from './code-in.ts'
import styles from './invitation.module.css'

/** Typing the code of the sheet, where it was not scanned. */
export const EnterCode = ({ onCode }: { onCode: (code: string) => void }) => {
  const { t } = useLingui()
  const [written, setWritten] = useState('')
  const [isTried, setTried] = useState(false)
  const code = codeIn(written)
  const error =
    isTried && !isCode(code) ? t`The code has ${codeLength} letters and digits. Look at the sheet again.` : undefined
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isCode(code)) onCode(code)
      }}
    >
      <p>
        <Trans>An association gave you a sheet of paper. Scan the square on it, or write the code here.</Trans>
      </p>
      <TextField
        label={t`Code on the sheet`}
        hint={t`Spaces do not matter, nor do large or small letters.`}
        error={error}
        required
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      <Button look="main" type="submit" isWide>
        <Trans>Go on</Trans>
      </Button>
    </form>
  )
}
