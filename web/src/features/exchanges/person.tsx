import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** The name of the other side; who has left has none, and no page. */
export const Person = ({ id, name }: { id: string; name: string }) =>
  name === '' ? (
    <Trans>a former member</Trans>
  ) : (
    <Link to="/members/$memberId" params={{ memberId: id }}>
      <bdi>{name}</bdi>
    </Link>
  )
