import { Trans } from '@lingui/react/macro'
import { ApiProblem } from '../../../shared/contract/api-problem.ts'
import { OfflineRefusal } from '../app/offline/use-move.ts'
import { Notice } from './notice.tsx'

/** Why something did not happen, in words and with what to do; nothing where there is no error. */
export const RefusalNotice = ({ error }: { error: unknown }) => {
  if (!error) return undefined
  if (error instanceof OfflineRefusal) return <Notice tone="warning">{error.message}</Notice>
  if (!(error instanceof ApiProblem)) {
    return (
      <Notice tone="error">
        <Trans>We could not send it. Your text is kept. Try again.</Trans>
      </Notice>
    )
  }
  return (
    <Notice tone="error">
      <strong>{error.title}</strong> {error.detail}
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ field, detail }) => (
            <li key={field}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
