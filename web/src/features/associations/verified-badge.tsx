import { Trans } from '@lingui/react/macro'
import { CheckIcon } from '../../ui/icons/signs.tsx'
import { AssociationShape } from '../../ui/pictures/kind-shapes.tsx'
import styles from '../listings/kind-badge.module.css'

/** Somebody has looked at who this is: shape, word and sign, not the colour alone. */
export const VerifiedBadge = () => (
  <span className={styles['badge']} data-kind="association">
    <AssociationShape width={18} height={18} />
    <Trans>Verified association</Trans>
    <CheckIcon width={16} height={16} />
  </span>
)
