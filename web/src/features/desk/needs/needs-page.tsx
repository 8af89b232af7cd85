import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formats } from '../../../i18n/formats.ts'
import { LinkButton } from '../../../ui/button.tsx'
import card from '../../../ui/card.module.css'
import { Digos } from '../../../ui/digos.tsx'
import { CodeIcon, PlusIcon } from '../../../ui/icons/edit.tsx'
import { NothingNearPicture } from '../../../ui/pictures/empty-states.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { KindBadge } from '../../listings/kind-badge.tsx'
import { statusWords } from '../../listings/words.ts'
import { PagedList } from '../../me/paged-list.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { needsQuery, type OwnNeed } from '../queries.ts'
import { Promises } from './promises.tsx'

const rowHeight = 120

const NewOnes = () => {
  const { id } = useOwnAssociation()
  return (
    <div className={styles['acts']}>
      <LinkButton
        look="main"
        to="/associations/$associationId/desk/needs/new"
        params={{ associationId: id }}
        icon={<PlusIcon />}
      >
        <Trans>Publish a need</Trans>
      </LinkButton>
      <LinkButton to="/associations/$associationId/desk/needs/import" params={{ associationId: id }}>
        <Trans>Many at once, from a table</Trans>
      </LinkButton>
    </div>
  )
}

const Missing = ({ need: { status, left, quantity } }: { need: OwnNeed }) => {
  const { i18n } = useLingui()
  if (status !== 'open') return <span className={styles['tag']}>{i18n._(statusWords[status])}</span>
  return (
    <span className={styles['tag']} data-tone="warning">
      <Plural
        value={left}
        one={`${formats.number(left)} of ${formats.number(quantity)} is missing`}
        other={`${formats.number(left)} of ${formats.number(quantity)} are missing`}
      />
    </span>
  )
}

const Row = ({ need }: { need: OwnNeed }) => {
  const own = useOwnAssociation()
  return (
    <li>
      <div className={styles['row']}>
        <Link to="/listings/$listingId" params={{ listingId: need.id }} className={styles['link']}>
          <UserText text={need.title} language={need.language} />
        </Link>
        <Missing need={need} />
      </div>
      <div className={styles['row']}>
        <p className={card['line']}>
          <KindBadge kind={need.kind} />
          <Digos amount={need.value} />
        </p>
        {need.status === 'open' && (
          <LinkButton
            look="plain"
            to="/associations/$associationId/desk/posters/$kind/$thingId"
            params={{ associationId: own.id, kind: 'need', thingId: need.id }}
            icon={<CodeIcon />}
          >
            <Trans>Poster to print</Trans>
          </LinkButton>
        )}
      </div>
    </li>
  )
}

const Nothing = () => (
  <EmptyState
    picture={<NothingNearPicture />}
    title={<Trans>Your association asks for nothing yet.</Trans>}
    text={<Trans>Say what is missing, and how many. People near you find it.</Trans>}
  />
)

const All = () => {
  const { id } = useOwnAssociation()
  return (
    <PagedList query={useInfiniteQuery(needsQuery(id))} height={rowHeight} count={3} nothing={<Nothing />}>
      {(needs) => (
        <ul className={styles['list']}>
          {needs.map((need) => (
            <Row key={need.id} need={need} />
          ))}
        </ul>
      )}
    </PagedList>
  )
}

/** What one's association asks for and offers, in every state. */
export const NeedsPage = () => {
  const { t } = useLingui()
  return (
    <DeskPart title={t`Needs`}>
      <NewOnes />
      <All />
      <Promises />
    </DeskPart>
  )
}
