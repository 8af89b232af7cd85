import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AssociationBadge } from '../listings/kind-badge.tsx'

type PersonProps = { id: string; name: string; isAssociation?: boolean }

/** The name of the other side, a person or an association; who has left has none, and no page. */
export const Person = ({ id, name, isAssociation = false }: PersonProps) => {
  if (name === '') return <Trans>a former member</Trans>
  if (isAssociation) {
    return (
      <Link to="/associations/$associationId" params={{ associationId: id }}>
        <AssociationBadge name={name} />
      </Link>
    )
  }
  return (
    <Link to="/members/$memberId" params={{ memberId: id }}>
      <bdi>{name}</bdi>
    </Link>
  )
}
