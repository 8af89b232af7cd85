import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { EditIcon } from '../../../ui/icons/edit.tsx'
import type { Step } from '../steps/steps.ts'
import styles from './preview-page.module.css'

const route = getRouteApi('/publish')

type ChangingProps = { step: Step; name: string; children: ReactNode }

/** One answer with the way back to its question. */
export const Changing = ({ step, name, children }: ChangingProps) => {
  const { t } = useLingui()
  const navigate = route.useNavigate()
  // Who came to give or to need may still change that: then the question is asked after all.
  const change = (): void =>
    void navigate({ search: ({ kind, ...rest }) => ({ ...rest, ...(kind && step !== 'kind' && { kind }), step }) })
  return (
    <div className={styles['part']}>
      <div>
        <h3>{name}</h3>
        <div className={styles['answer']}>{children}</div>
      </div>
      <IconButton label={t`Change: ${name}`} icon={<EditIcon />} onClick={change} />
    </div>
  )
}
