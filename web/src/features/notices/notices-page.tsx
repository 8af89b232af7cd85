import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, LinkButton } from '../../ui/button.tsx'
import { CheckIcon } from '../../ui/icons/signs.tsx'
import { More } from '../../ui/more.tsx'
import { NoNoticesPicture } from '../../ui/pictures/empty-states.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { OwnPage } from '../me/own-page.tsx'
import { Waiting } from '../me/waiting.tsx'
import { Days } from './days.tsx'
import { noticesIn, noticesQuery } from './queries.ts'
import { useReadAll } from './use-read.ts'

const rowHeight = 84

const Empty = () => (
  <EmptyState
    picture={<NoNoticesPicture />}
    title={<Trans>Nothing new.</Trans>}
    text={<Trans>When somebody answers you, it is told here and by e-mail.</Trans>}
    action={
      <LinkButton look="main" to="/nearby">
        <Trans>See what is nearby</Trans>
      </LinkButton>
    }
  />
)

const Notices = () => {
  const query = useInfiniteQuery(noticesQuery())
  const readAll = useReadAll()
  const notices = noticesIn(query.data)
  if (!notices) return <Waiting query={query} height={rowHeight} count={6} />
  if (notices.length === 0) return <Empty />
  const newest = notices.find(({ read }) => !read)
  return (
    <>
      {newest && (
        <div>
          <Button icon={<CheckIcon />} isBusy={readAll.isPending} onClick={() => readAll.mutate(newest.id)}>
            <Trans>Mark all as read</Trans>
          </Button>
        </div>
      )}
      {readAll.isSuccess && !newest && (
        <Notice tone="success">
          <Trans>All of them are read.</Trans>
        </Notice>
      )}
      <RefusalNotice error={readAll.error} />
      <Days notices={notices} />
      <More of={query} isWide>
        <Trans>Show older ones</Trans>
      </More>
    </>
  )
}

/** What happened since one looked last; pressing a notice leads to it. */
export const NoticesPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`Notices`} hasBack>
      <Notices />
    </OwnPage>
  )
}
