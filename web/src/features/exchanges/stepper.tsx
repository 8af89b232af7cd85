import { useLingui } from '@lingui/react/macro'
import { CheckIcon } from '../../ui/icons/signs.tsx'
import type { Exchange } from './queries.ts'
import styles from './stepper.module.css'
import { statusWords } from './words.ts'

const path: readonly Exchange['status'][] = ['requested', 'accepted', 'handed_over', 'completed']
const onPath = (status: Exchange['status']): number => path.indexOf(status)

/** The way of an exchange with what is done of it; an end before its time stands in the place of the rest. */
export const Stepper = ({ exchange: { status, history } }: { exchange: Exchange }) => {
  const { t, i18n } = useLingui()
  const wasAccepted = history.some(({ move }) => move === 'accept')
  const reached = onPath(status) >= 0 ? onPath(status) : wasAccepted ? 1 : 0
  const steps = onPath(status) >= 0 ? path : [...path.slice(0, reached + 1), status]
  const here = steps.indexOf(status)
  return (
    <ol className={styles['steps']} aria-label={t`How far it is`}>
      {steps.map((step, place) => (
        <li
          key={step}
          data-state={place < here || status === 'completed' ? 'done' : place === here ? 'here' : 'ahead'}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className={styles['mark']}>
            {place < here || status === 'completed' ? <CheckIcon width={16} height={16} /> : undefined}
          </span>
          {i18n._(statusWords[step])}
        </li>
      ))}
    </ol>
  )
}
