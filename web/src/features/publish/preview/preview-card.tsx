import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import outline from '../../../ui/card.module.css'
import { Digos } from '../../../ui/digos.tsx'
import { CategoryPicture } from '../../../ui/pictures/category-picture.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { KindBadge, RemoteBadge } from '../../listings/kind-badge.tsx'
import styles from '../../listings/listing-card.module.css'
import frame from '../../listings/photo.module.css'
import type { Draft } from '../draft/draft.ts'
import { Thumb } from '../photos/thumb.tsx'

const DraftPicture = ({ draft: { photos, category = 'other' } }: { draft: Draft }) => {
  const [first] = photos
  if (first) return <Thumb blob={first.blob} alt="" />
  return (
    <div className={frame['frame']}>
      <CategoryPicture category={category} />
    </div>
  )
}

/** The draft as it will stand in lists, with what is known of it; it leads nowhere yet. */
export const PreviewCard = ({ draft, now }: { draft: Draft; now: number }) => {
  const { i18n } = useLingui()
  const { kind, language = i18n.locale, value } = draft
  return (
    <article className={`${outline['card']} ${styles['card']}`}>
      <div className={styles['photo']}>
        <div>
          <DraftPicture draft={draft} />
        </div>
      </div>
      <div className={styles['text']}>
        <div className={outline['line']}>
          {kind && <KindBadge kind={kind} />}
          {draft.subject === 'service' && draft.remote && <RemoteBadge />}
        </div>
        <p className={outline['title']}>
          <UserText as="strong" text={draft.title} language={language} />
        </p>
        {value !== undefined && (
          <div className={outline['line']}>
            <span className={styles['cost']}>
              <Digos amount={value} />
            </span>
          </div>
        )}
        <p className={outline['small']}>
          {draft.place && draft.place.name !== '' && (
            <>
              <Trans>
                around <bdi>{draft.place.name}</bdi>
              </Trans>
              {' · '}
            </>
          )}
          {formats.ago(new Date(now).toISOString(), now)}
        </p>
      </div>
    </article>
  )
}
