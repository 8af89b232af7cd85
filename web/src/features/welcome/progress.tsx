import { Trans } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import styles from './progress.module.css'
import { type Step, steps } from './steps.ts'

/** How far the welcome is: in words for who listens, as a line of leaves for who looks. */
export const Progress = ({ step }: { step: Step }) => {
  const done = steps.indexOf(step) + 1
  return (
    <div className={styles['progress']}>
      <p className="sr-only">
        <Trans>
          Step {formats.number(done)} of {formats.number(steps.length)}
        </Trans>
      </p>
      {steps.map((each, place) => (
        <span key={each} data-done={place < done ? 'yes' : undefined} />
      ))}
    </div>
  )
}
