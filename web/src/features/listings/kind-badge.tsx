import { Trans, useLingui } from '@lingui/react/macro'
import type { ListingKind } from '../../../../shared/model/listing.ts'
import { AssociationShape, NeedShape, OfferShape, RemoteShape } from '../../ui/pictures/kind-shapes.tsx'
import styles from './kind-badge.module.css'
import { kindWords } from './words.ts'

const shapes = { offer: OfferShape, need: NeedShape } as const

/** Offer or need: a shape, a word and a colour, never the colour alone. */
export const KindBadge = ({ kind }: { kind: ListingKind }) => {
  const { i18n } = useLingui()
  const Shape = shapes[kind]
  return (
    <span className={styles['badge']} data-kind={kind}>
      <Shape width={18} height={18} />
      {i18n._(kindWords[kind])}
    </span>
  )
}

/** It can be done at a distance. */
export const RemoteBadge = () => (
  <span className={styles['badge']} data-kind="remote">
    <RemoteShape width={18} height={18} />
    <Trans>Remote</Trans>
  </span>
)

/** Whose it is: an association's, that an operator has verified. */
export const AssociationBadge = ({ name }: { name: string }) => (
  <span className={styles['badge']} data-kind="association">
    <AssociationShape width={18} height={18} />
    <span className="sr-only">
      <Trans>Association</Trans>
    </span>
    <bdi>{name}</bdi>
  </span>
)
