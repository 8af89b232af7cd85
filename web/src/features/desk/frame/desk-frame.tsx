import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useSession } from '../../../app/session/session.ts'
import { Page } from '../../../ui/page.tsx'
import { myAssociationsQuery } from '../../associations/queries.ts'
import { OwnPage } from '../../me/own-page.tsx'
import { Waiting } from '../../me/waiting.tsx'
import { DeskNav } from './desk-nav.tsx'
import styles from './desk-frame.module.css'
import { NotOfTheTeam } from './not-of-the-team.tsx'
import { OwnAssociationContext } from './own-association.ts'

const route = getRouteApi('/associations/$associationId/desk')
const wholeHeight = 640

/** The space of an association: its pages beside the page that is open, for its team alone. */
export const DeskFrame = () => {
  const { t } = useLingui()
  const { associationId } = route.useParams()
  const isMember = useSession().status === 'member'
  const query = useQuery({ ...myAssociationsQuery(), enabled: isMember })
  const own = query.data?.items.find(({ id, teamStatus }) => id === associationId && teamStatus === 'joined')
  if (isMember && own) {
    return (
      <OwnAssociationContext value={own}>
        <div className={styles['frame']}>
          <DeskNav own={own} />
          <Outlet />
        </div>
      </OwnAssociationContext>
    )
  }
  if (isMember && query.data) {
    return (
      <Page title={t`For the team`} hasBack>
        <NotOfTheTeam associationId={associationId} />
      </Page>
    )
  }
  return (
    <OwnPage title={t`The association’s space`} hasBack>
      <Waiting query={query} height={wholeHeight} />
    </OwnPage>
  )
}
