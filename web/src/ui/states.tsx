import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ApiProblem } from '../../../shared/contract/api-problem.ts'
import { Button } from './button.tsx'
import styles from './states.module.css'

type StateProps = { picture?: ReactNode; title: ReactNode; text?: ReactNode; action?: ReactNode; role?: 'alert' }

const State = ({ picture, title, text, action, role }: StateProps) => (
  <div className={styles['state']} role={role}>
    {picture}
    <p className={styles['title']}>{title}</p>
    {text && <p>{text}</p>}
    {action}
  </div>
)

/** Nothing to show: a picture, a sentence, and what to do. */
export const EmptyState = (props: Omit<StateProps, 'role'>) => <State {...props} />

/** What happened, what to do, and a short code for whoever helps. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useLingui()
  const problem = error instanceof ApiProblem ? error : undefined
  const title = problem ? problem.title : t`We cannot reach Indigo.`
  return (
    <State
      role="alert"
      title={title}
      text={
        <>
          {problem ? problem.detail : <Trans>Check your connection. Nothing is lost.</Trans>}
          {problem && (
            <span className={styles['code']}>
              <Trans>Code: {problem.code}</Trans>
            </span>
          )}
        </>
      }
      action={
        onRetry && (
          <Button onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )
      }
    />
  )
}

/** Holds the place of what is on its way, in its final height. */
export const Skeleton = ({ height, count = 1 }: { height: number; count?: number }) => {
  const { t } = useLingui()
  return (
    <div role="status" aria-label={t`Loading`} className={styles['skeletons']}>
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={styles['skeleton']} style={{ blockSize: height }} />
      ))}
    </div>
  )
}
