import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../app/session/session.ts'
import { AssociationShape } from '../../ui/pictures/kind-shapes.tsx'
import { Way, WayList } from '../me/way-list.tsx'
import { myAssociationsQuery, type OwnAssociation } from './queries.ts'
import { associationStatusWords, roleWords } from './words.ts'

const Standing = ({ own: { status, role, teamStatus } }: { own: OwnAssociation }) => {
  const { i18n } = useLingui()
  if (teamStatus === 'invited') return <Trans>You are invited. Say yes or no.</Trans>
  return i18n._(status === 'verified' ? roleWords[role] : associationStatusWords[status])
}

/** The associations that one belongs to, has applied with or is invited to; nothing for everybody else. */
export const MyTeams = () => {
  const { t } = useLingui()
  const isMember = useSession().status === 'member'
  const { data } = useQuery({ ...myAssociationsQuery(), enabled: isMember })
  if (!data || data.items.length === 0) return undefined
  return (
    <WayList title={t`My associations`}>
      {data.items.map((own) => (
        <Way
          key={own.id}
          to="/associations/$associationId"
          params={{ associationId: own.id }}
          icon={<AssociationShape />}
          word={<bdi>{own.name}</bdi>}
          hint={<Standing own={own} />}
        />
      ))}
    </WayList>
  )
}
