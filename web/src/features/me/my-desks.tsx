import { useLingui } from '@lingui/react/macro'
import { useSession } from '../../app/session/session.ts'
import { ListIcon } from '../../ui/icons/find.tsx'
import { AssociationShape } from '../../ui/pictures/kind-shapes.tsx'
import { useTeams } from '../listing/use-teams.ts'
import { Way, WayList } from './way-list.tsx'

/** The ways of those who work for others here: an association's team, the operators; nothing for everybody else. */
export const MyDesks = () => {
  const { t } = useLingui()
  const session = useSession()
  const teams = useTeams()
  const isOperator = session.status === 'member' && session.groups.includes('operators')
  if (teams.length === 0 && !isOperator) return undefined
  return (
    <WayList title={t`I work for others`}>
      {teams.map(({ id, name }) => (
        <Way
          key={id}
          to="/associations/$associationId/desk"
          params={{ associationId: id }}
          icon={<AssociationShape />}
          word={<bdi>{name}</bdi>}
          hint={t`Needs, events, team`}
        />
      ))}
      {isOperator && <Way to="/console" icon={<ListIcon />} word={t`Console`} hint={t`For operators`} />}
    </WayList>
  )
}
