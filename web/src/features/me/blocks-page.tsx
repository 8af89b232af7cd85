import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '../../ui/button.tsx'
import { LockIcon } from '../../ui/icons/signs.tsx'
import { EmptyState } from '../../ui/states.tsx'
import styles from './blocks-page.module.css'
import { OwnPage } from './own-page.tsx'
import { blocksQuery } from './queries.ts'
import { Unblock } from './unblock.tsx'
import { Waiting } from './waiting.tsx'

const rowHeight = 72
const signSize = 64

const Nobody = () => (
  <EmptyState
    picture={<LockIcon width={signSize} height={signSize} />}
    title={<Trans>You have blocked nobody.</Trans>}
    text={<Trans>Does somebody bother you? Open their page and press Block. It works at once.</Trans>}
    action={
      <LinkButton to="/safety">
        <Trans>Staying safe</Trans>
      </LinkButton>
    }
  />
)

const Blocks = () => {
  const query = useQuery(blocksQuery())
  const blocked = query.data?.items
  if (!blocked) return <Waiting query={query} height={rowHeight} count={3} />
  if (blocked.length === 0) return <Nobody />
  return (
    <>
      <p>
        <Trans>You and these people do not see each other, and cannot write to each other.</Trans>
      </p>
      <ul className={styles['list']}>
        {blocked.map(({ memberId, displayName }) => (
          <li key={memberId}>
            <span>{displayName ? <bdi>{displayName}</bdi> : <Trans>A member</Trans>}</span>
            <Unblock id={memberId} name={displayName || undefined} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whom one has blocked, and how to undo it. */
export const BlocksPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`Blocked people`} hasBack>
      <Blocks />
    </OwnPage>
  )
}
