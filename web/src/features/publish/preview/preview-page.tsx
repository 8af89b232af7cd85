import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { Digos } from '../../../ui/digos.tsx'
import { Listen } from '../../../ui/listen.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { KindBadge, RemoteBadge } from '../../listings/kind-badge.tsx'
import { categoryWords, conditionWords } from '../../listings/words.ts'
import type { Draft } from '../draft/draft.ts'
import { inputOf } from '../draft/draft-input.ts'
import { Thumb } from '../photos/thumb.tsx'
import { Changing } from './changing.tsx'
import styles from './preview-page.module.css'

/** The draft as its own page will show it; each part leads back to its question. */
export const PreviewPage = ({ draft }: { draft: Draft }) => {
  const { t, i18n } = useLingui()
  const input = inputOf(draft, i18n.locale)
  if (!input) return undefined
  return (
    <div className={styles['page']}>
      {draft.photos.length > 0 && (
        <ul className={styles['photos']} aria-label={t`Photos`} tabIndex={0}>
          {draft.photos.map(({ id, blob }, place) => (
            <li key={id}>
              <Thumb blob={blob} alt={t`Photo ${place + 1}`} />
            </li>
          ))}
        </ul>
      )}
      <Changing step="photo" name={t`Photos`}>
        <Plural value={draft.photos.length} _0="no photo" one="# photo" other="# photos" />
      </Changing>
      <Changing step="kind" name={t`Offer or need`}>
        <KindBadge kind={input.kind} />
        {input.remote === true && <RemoteBadge />}
      </Changing>
      <Changing step="category" name={t`Category`}>
        {i18n._(categoryWords[input.category])}
      </Changing>
      <Changing step="title" name={t`Title`}>
        <UserText as="strong" text={input.title} language={input.language} />
      </Changing>
      <Changing step="description" name={t`Description`}>
        <UserText as="p" className={styles['description']} text={input.description} language={input.language} />
        <small>{formats.languageName(input.language)}</small>
        <Listen text={`${input.title}. ${input.description}`} language={input.language} />
      </Changing>
      <Changing step="details" name={t`Details`}>
        {input.subject === 'object' && <Plural value={input.quantity ?? 1} one="# piece" other="# pieces" />}
        {input.subject === 'service' && (input.standing === true ? <Trans>It goes on</Trans> : <Trans>Once</Trans>)}
        {input.condition !== undefined && <span>{i18n._(conditionWords[input.condition])}</span>}
        {input.availability !== undefined && <UserText text={input.availability} language={input.language} />}
      </Changing>
      <Changing step="value" name={t`Value`}>
        <Digos amount={input.value} />
      </Changing>
      <Changing step="place" name={t`Place`}>
        {draft.place && draft.place.name !== '' ? <UserText text={draft.place.name} /> : <Trans>Your area</Trans>}
      </Changing>
    </div>
  )
}
