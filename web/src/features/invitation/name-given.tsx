import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/forms/inputs.tsx'
import { ListIcon } from '../../ui/icons/find.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { signIn } from '../sign-in/sign-in.ts'
import { useGoOn } from '../sign-in/use-go-on.ts'
import styles from './invitation.module.css'

type NameGivenProps = { signInName: string; password: string }

/** The name to sign in with, to be written down before one goes on. */
export const NameGiven = ({ signInName, password }: NameGivenProps) => {
  const goOn = useGoOn(undefined)
  const navigate = useNavigate()
  const [isWritten, setWritten] = useState(false)
  const attempt = useMutation({
    mutationFn: () => signIn(signInName, password),
    // Who has a second lock proves it where everybody does.
    onSuccess: (more) => (more ? navigate({ to: '/sign-in', replace: true }) : goOn()),
  })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        attempt.mutate()
      }}
    >
      <div className={styles['card']} role="status">
        <p>
          <Trans>This is your name to sign in:</Trans>
        </p>
        <p className={styles['name']} dir="ltr">
          {signInName}
        </p>
        <p>
          <Trans>Write it down, or print it. With it and your password you sign in on every device.</Trans>
        </p>
      </div>
      <div className={styles['acts']}>
        <Button icon={<ListIcon />} onClick={() => print()}>
          <Trans>Print it</Trans>
        </Button>
      </div>
      <Choice
        type="checkbox"
        required
        label={<Trans>I have written the name down</Trans>}
        checked={isWritten}
        onChange={({ target }) => setWritten(target.checked)}
      />
      <RefusalNotice error={attempt.error} />
      <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
        <Trans>Sign in now</Trans>
      </Button>
    </form>
  )
}
