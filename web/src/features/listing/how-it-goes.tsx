import { Trans } from '@lingui/react/macro'
import type { ListingKind } from '../../../../shared/model/listing.ts'
import {
  AcceptPicture,
  AgreePicture,
  AskPicture,
  HandOverPicture,
  ThanksPicture,
} from '../../ui/pictures/step-pictures.tsx'
import styles from './how-it-goes.module.css'

/** What happens next, in pictures. */
export const HowItGoes = ({ kind }: { kind: ListingKind }) => (
  <section className={styles['steps']}>
    <h2>
      <Trans>How it goes</Trans>
    </h2>
    <ol>
      <li>
        <AskPicture />
        {kind === 'offer' ? <Trans>You ask</Trans> : <Trans>You offer help</Trans>}
      </li>
      <li>
        <AcceptPicture />
        <Trans>They say yes</Trans>
      </li>
      <li>
        <AgreePicture />
        <Trans>You agree on a time and a place</Trans>
      </li>
      <li>
        <HandOverPicture />
        <Trans>You meet</Trans>
      </li>
      <li>
        <ThanksPicture />
        <Trans>You say thanks</Trans>
      </li>
    </ol>
  </section>
)
