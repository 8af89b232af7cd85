import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import { associationApi } from '../../app/association-api.ts'
import { Button } from '../../ui/button.tsx'
import { LostPicture } from '../../ui/pictures/no-way-pictures.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Waiting } from '../me/waiting.tsx'
import { JoinForm } from './join-form.tsx'
import { NameGiven } from './name-given.tsx'

const formHeight = 420

type InvitedProps = { code: string; onOther: () => void }

/** A good code: choosing a password with it, and learning the name to sign in with. */
export const Invited = ({ code, onOther }: InvitedProps) => {
  const query = useQuery({
    queryKey: ['invitation', code],
    queryFn: ({ signal }) => associationApi.readInvitation({ code }, { signal }),
    // The code opens an account: it is not kept on the device.
    gcTime: 0,
    meta: { isPrivate: true },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const [taken, setTaken] = useState<{ signInName: string; password: string }>()
  if (taken) return <NameGiven {...taken} />
  const { data: invitation, error } = query
  if (error instanceof ApiProblem && error.status < 500) {
    return (
      <EmptyState
        picture={<LostPicture />}
        title={error.title}
        text={
          <>
            {error.detail} <Trans>The association that gave you the sheet can print a new one.</Trans>
          </>
        }
        action={
          <Button look="main" onClick={onOther}>
            <Trans>Write another code</Trans>
          </Button>
        }
      />
    )
  }
  if (!invitation) return <Waiting query={query} height={formHeight} />
  return <JoinForm code={code} invitation={invitation} onTaken={setTaken} />
}
