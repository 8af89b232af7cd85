import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../app/session/session.ts'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Listen } from '../../ui/listen.tsx'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { placeNameQuery } from '../me/queries.ts'
import { ApplicationStatus } from './application-status.tsx'
import { AssociationActivities } from './association-activities.tsx'
import { AssociationNeeds } from './association-needs.tsx'
import styles from './association-view.module.css'
import { type Association, branchesQuery, myAssociationsQuery, type OwnAssociation } from './queries.ts'
import { TeamInvitation } from './team-invitation.tsx'
import { VerifiedBadge } from './verified-badge.tsx'
import { VouchPanel } from './vouch-panel.tsx'

const Facts = ({
  association: { id, languages, register, registrationNumber, place },
}: {
  association: Association
}) => {
  const { data: name } = useQuery(placeNameQuery(place))
  const { data: branches } = useQuery(branchesQuery(id))
  const names = branches?.items.map((branch) => branch.name) ?? []
  return (
    <dl className={view['facts']}>
      <dt>
        <Trans>Languages</Trans>
      </dt>
      <dd>{formats.list(languages.map(formats.languageName))}</dd>
      {name != null && (
        <>
          <dt>
            <Trans>Where</Trans>
          </dt>
          <dd>
            <Trans>
              around <UserText text={name} />
            </Trans>
          </dd>
        </>
      )}
      {names.length > 0 && (
        <>
          <dt>
            <Trans>Branches</Trans>
          </dt>
          <dd>
            <UserText text={formats.list(names)} />
          </dd>
        </>
      )}
      {registrationNumber !== undefined && (
        <>
          <dt>
            <Trans>Registered</Trans>
          </dt>
          <dd>
            <bdi>{register}</bdi> · <bdi dir="ltr">{registrationNumber}</bdi>
          </dd>
        </>
      )}
    </dl>
  )
}

const voucherFor = ({ vouchedBy, role }: Association, own: readonly OwnAssociation[]): OwnAssociation | undefined =>
  role === undefined ? own.find(({ id, role: mine }) => id === vouchedBy && mine === 'coordinator') : undefined

/** What concerns only who is of the team, is invited into it, or is asked to vouch. */
const ForTeam = ({ association }: { association: Association }) => {
  const isMember = useSession().status === 'member'
  const { data } = useQuery({ ...myAssociationsQuery(), enabled: isMember })
  const own = data?.items.find(({ id }) => id === association.id)
  const voucher = voucherFor(association, data?.items ?? [])
  if (own?.teamStatus === 'invited') return <TeamInvitation own={own} />
  if (own) {
    // Behind a refusal there is nothing to do.
    if (own.status === 'refused') return undefined
    return (
      <div>
        <LinkButton
          look={own.status === 'verified' ? 'main' : 'quiet'}
          to="/associations/$associationId/desk"
          params={{ associationId: own.id }}
        >
          <Trans>Open the desk</Trans>
        </LinkButton>
      </div>
    )
  }
  return voucher && <VouchPanel association={association} voucher={voucher} />
}

/** An association as its reader may see it. */
export const AssociationView = ({ association }: { association: Association }) => {
  const { id, status, name, description, languages } = association
  const isVerified = status === 'verified'
  return (
    <article className={view['view']}>
      <div className={styles['badges']}>
        {isVerified && <VerifiedBadge />}
        <Listen text={`${name}. ${description}`} language={languages[0] ?? 'en'} />
      </div>
      <ApplicationStatus association={association} />
      <ForTeam association={association} />
      <UserText as="p" className={view['description']} text={description} />
      <Facts association={association} />
      {isVerified && <AssociationNeeds id={id} />}
      {isVerified && <AssociationActivities id={id} />}
    </article>
  )
}
