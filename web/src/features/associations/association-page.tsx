import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../me/waiting.tsx'
import { AssociationView } from './association-view.tsx'
import { associationQuery } from './queries.ts'

const route = getRouteApi('/associations/$associationId')
const wholeHeight = 640

/** One association: who it is, what it needs, and what it organises. */
export const AssociationPage = () => {
  const { t } = useLingui()
  const { associationId } = route.useParams()
  const query = useQuery(associationQuery(associationId))
  const { data: association } = query
  return (
    <Page title={association?.name ?? t`Association`} hasBack>
      {association ? <AssociationView association={association} /> : <Waiting query={query} height={wholeHeight} />}
    </Page>
  )
}
