import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import { useSession } from '../../app/session/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { LostPicture } from '../../ui/pictures/no-way-pictures.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Blocked } from './blocked.tsx'
import { MemberView } from './member-view.tsx'
import { OwnPage } from './own-page.tsx'
import { blocksQuery, memberQuery } from './queries.ts'
import { Waiting } from './waiting.tsx'

const route = getRouteApi('/members/$memberId')
const height = 420

const Nobody = () => (
  <EmptyState
    picture={<LostPicture />}
    title={<Trans>This person is not here.</Trans>}
    text={<Trans>They may have left Indigo. It is not about you.</Trans>}
    action={
      <LinkButton look="main" to="/nearby">
        <Trans>See what is nearby</Trans>
      </LinkButton>
    }
  />
)

const Member = ({ id }: { id: string }) => {
  const query = useQuery(memberQuery(id))
  const { data: member, error } = query
  if (error instanceof ApiProblem && error.code === 'not_found') return <Nobody />
  if (!member) return <Waiting query={query} height={height} />
  return <MemberView member={member} />
}

/** A member as others see them; never their Digos or their place. */
export const MemberPage = () => {
  const { t } = useLingui()
  const { memberId } = route.useParams()
  const isMember = useSession().status === 'member'
  const { data: blocks } = useQuery({ ...blocksQuery(), enabled: isMember })
  const isBlocked = blocks?.items.some((each) => each.memberId === memberId) ?? false
  const { data: member } = useQuery({ ...memberQuery(memberId), enabled: false })
  return (
    <OwnPage title={member?.displayName ?? t`Member`} hasBack>
      {isBlocked ? <Blocked id={memberId} /> : <Member id={memberId} />}
    </OwnPage>
  )
}
