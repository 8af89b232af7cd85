import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { countryQuery } from '../../../app/country-query.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { UsernameField } from '../../sign-in/username-field.tsx'
import { usernameOf } from '../../sign-in/username.ts'
import styles from '../me.module.css'
import type { SentTo } from './own-hands.tsx'

/** Naming an address of one's own; a code goes there. */
export const OwnAddress = ({ onSent }: { onSent: (sent: SentTo) => void }) => {
  const [written, setWritten] = useState('')
  const { data: country } = useQuery(countryQuery())
  const move = useMove(associationApi.sendOwnAddressCode, [])
  const address = usernameOf(written, country?.code ?? '')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ address }, { onSuccess: ({ delivery }) => onSent({ address, delivery }) })
      }}
    >
      <UsernameField value={written} onChange={setWritten} />
      <RefusalNotice error={move.error} />
      <div>
        <Button type="submit" isBusy={move.isPending}>
          <Trans>Send me a code</Trans>
        </Button>
      </div>
    </form>
  )
}
