import { Trans } from '@lingui/react/macro'
import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import { formats } from '../../../i18n/formats.ts'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'

/** `csv.<line>.<column>`, as the API names what is wrong in a table. */
const ofTable = /^csv\.(\d+)(?:\.(.+))?$/

/** What is wrong in which line; other refusals as everywhere. */
export const ImportErrors = ({ error }: { error: unknown }) => {
  const wrong = error instanceof ApiProblem ? error.errors : []
  const lines = wrong.flatMap(({ field, detail }) => {
    const [, line, column] = ofTable.exec(field) ?? []
    return line === undefined ? [] : [{ field, detail, line: Number(line), column }]
  })
  if (lines.length === 0) return <RefusalNotice error={error} />
  return (
    <Notice tone="error">
      <p>
        <strong>
          <Trans>Nothing is published yet. Mend these lines, and try again:</Trans>
        </strong>
      </p>
      <ul>
        {lines.map(({ field, detail, line, column }) => (
          <li key={field}>
            <Trans>Line {formats.number(line)}</Trans>
            {column !== undefined && (
              <>
                {' · '}
                <bdi>{column}</bdi>
              </>
            )}
            {' · '}
            {detail}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
