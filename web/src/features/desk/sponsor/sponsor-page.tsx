import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { idIn } from '../id-in.ts'
import { PromiseForm } from './promise-form.tsx'
import { Promises } from './promises.tsx'

/** An association pays for a member's exchange, out of its budget. An offer's id may stand behind the address. */
export const SponsorPage = () => {
  const { t } = useLingui()
  const { status } = useOwnAssociation()
  const listing = useLocation({ select: ({ hash }) => idIn(hash) ?? '' })
  return (
    <DeskPart title={t`Pay for somebody`}>
      <p>
        <Trans>
          Somebody needs something, and has not enough Digos? Your association can pay for it out of its budget.
        </Trans>
      </p>
      <div className={styles['columns']}>
        {status === 'verified' && (
          <section className={styles['section']}>
            <PromiseForm key={listing} listing={listing} />
          </section>
        )}
        <Promises />
      </div>
    </DeskPart>
  )
}
