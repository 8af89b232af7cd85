import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { LinkButton } from '../../ui/button.tsx'
import { LockIcon } from '../../ui/icons/signs.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { exchangesQuery } from '../exchanges/queries.ts'
import { otherSide } from '../exchanges/sides.ts'
import styles from './blocks-page.module.css'
import { OwnPage } from './own-page.tsx'
import { blocksQuery, memberQuery } from './queries.ts'
import { Unblock } from './unblock.tsx'
import { Waiting } from './waiting.tsx'

const rowHeight = 72
const signSize = 64

/** Behind a block the API tells no name: it is known from exchanges, or from what this device has seen. */
const useNames = (): ((id: string) => string | undefined) => {
  const queries = useQueryClient()
  const { data } = useInfiniteQuery({ ...exchangesQuery(), refetchInterval: false })
  const met = new Map(
    data?.pages.flatMap(({ items }) => items.map(otherSide)).map(({ id, name }) => [id, name] as const),
  )
  return (id) => queries.getQueryData(memberQuery(id).queryKey)?.displayName ?? (met.get(id) || undefined)
}

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
  const nameOf = useNames()
  const blocked = query.data?.items
  if (!blocked) return <Waiting query={query} height={rowHeight} count={3} />
  if (blocked.length === 0) return <Nobody />
  return (
    <>
      <p>
        <Trans>You and these people do not see each other, and cannot write to each other.</Trans>
      </p>
      <ul className={styles['list']}>
        {blocked.map(({ memberId }) => {
          const name = nameOf(memberId)
          return (
            <li key={memberId}>
              <span>{name === undefined ? <Trans>A member</Trans> : <bdi>{name}</bdi>}</span>
              <Unblock id={memberId} name={name} />
            </li>
          )
        })}
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
