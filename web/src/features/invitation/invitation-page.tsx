import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../ui/page.tsx'
import { codeIn, isCode } from './code-in.ts'
import { EnterCode } from './enter-code.tsx'
import { Invited } from './invited.tsx'

/** The way in with a printed invitation: scanned, the code stands behind the `#`; it can be typed as well. */
export const InvitationPage = () => {
  const { t } = useLingui()
  const hash = useRouterState({ select: ({ location }) => location.hash })
  const [typed, setTyped] = useState<string>()
  const code = typed ?? codeIn(hash)
  return (
    <Page title={t`Your invitation`} hasBack>
      {isCode(code) ? <Invited key={code} code={code} onOther={() => setTyped('')} /> : <EnterCode onCode={setTyped} />}
    </Page>
  )
}
