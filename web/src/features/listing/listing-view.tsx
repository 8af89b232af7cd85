import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Listen } from '../../ui/listen.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { AssociationBadge, KindBadge, RemoteBadge } from '../listings/kind-badge.tsx'
import { categoryWords, conditionWords, statusWords } from '../listings/words.ts'
import { AskPanel } from './ask-panel.tsx'
import { Gallery } from './gallery.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import styles from './listing-view.module.css'
import { OwnerPanel } from './owner-panel.tsx'
import type { Listing, Me } from './queries.ts'
import { Similar } from './similar.tsx'
import { useTranslation } from './use-translation.tsx'

const Facts = ({ listing }: { listing: Listing }) => {
  const { i18n } = useLingui()
  return (
    <dl className={view['facts']}>
      <dt>
        <Trans>Category</Trans>
      </dt>
      <dd>{i18n._(categoryWords[listing.category])}</dd>
      {listing.condition !== undefined && (
        <>
          <dt>
            <Trans>Condition</Trans>
          </dt>
          <dd>{i18n._(conditionWords[listing.condition])}</dd>
        </>
      )}
      {listing.quantity > 1 && (
        <>
          <dt>{listing.kind === 'offer' ? <Trans>Still there</Trans> : <Trans>Still missing</Trans>}</dt>
          <dd>
            <Trans>
              {formats.number(listing.left)} of {formats.number(listing.quantity)}
            </Trans>
          </dd>
        </>
      )}
      {listing.availability !== undefined && (
        <>
          <dt>
            <Trans>When</Trans>
          </dt>
          <dd>
            <UserText text={listing.availability} language={listing.language} />
          </dd>
        </>
      )}
      <dt>
        <Trans>Until</Trans>
      </dt>
      <dd>{formats.day(listing.expiresAt)}</dd>
    </dl>
  )
}

/** Who gives or needs; members may see more of each other. */
const Owner = ({ listing, isMember }: { listing: Listing; isMember: boolean }) => (
  <p>
    {listing.kind === 'offer' ? <Trans>Given by</Trans> : <Trans>Needed by</Trans>}{' '}
    {listing.associationId !== undefined ? (
      <LinkButton look="plain" to="/associations/$associationId" params={{ associationId: listing.associationId }}>
        <AssociationBadge name={listing.ownerName} />
      </LinkButton>
    ) : isMember ? (
      <LinkButton look="plain" to="/members/$memberId" params={{ memberId: listing.owner }}>
        <bdi>{listing.ownerName}</bdi>
      </LinkButton>
    ) : (
      <bdi>{listing.ownerName}</bdi>
    )}
  </p>
)

/** A listing with all that is known of it, for visitors, askers and its owner. */
export const ListingView = ({ listing, me }: { listing: Listing; me: Me | undefined }) => {
  const { i18n } = useLingui()
  const isOwn = me?.id === listing.owner
  const isGone = listing.status !== 'open'
  const { text, language, button } = useTranslation(listing.description, listing.language)
  return (
    <article className={view['view']}>
      <Gallery listing={listing} />
      {isOwn && <OwnerPanel listing={listing} />}
      <div className={styles['badges']}>
        <KindBadge kind={listing.kind} />
        {listing.remote && <RemoteBadge />}
        {isGone && <strong>{i18n._(statusWords[listing.status])}</strong>}
        <Listen text={`${listing.title}. ${listing.description}`} language={listing.language} />
        {button}
      </div>
      <UserText as="p" className={view['description']} text={text} language={language} />
      <Owner listing={listing} isMember={me !== undefined} />
      <Facts listing={listing} />
      {!isOwn && <AskPanel listing={listing} me={me} />}
      {!isOwn && (isGone ? <Similar listing={listing} /> : <HowItGoes kind={listing.kind} />)}
    </article>
  )
}
