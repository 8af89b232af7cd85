import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { languages } from '../../i18n/languages.ts'
import { EventShape, MissionShape } from '../../ui/pictures/activity-shapes.tsx'
import { RemoteShape } from '../../ui/pictures/kind-shapes.tsx'
import styles from './activity-filters.module.css'

const route = getRouteApi('/activities')

/** Languages beside the interface's in which things are often held. */
const others = 'am bn ckb de es hi ku pa ps pt ro ru so sq sw ta ti uk vi zh'.split(' ')

/** Events, missions, at a distance, and the language; all of it stands in the address. */
export const ActivityFilters = () => {
  const { t } = useLingui()
  const { type, remote, language } = route.useSearch()
  const navigate = route.useNavigate()
  const chips = [
    { name: 'event', word: t`Events`, Shape: EventShape, isOn: type === 'event' },
    { name: 'mission', word: t`Missions`, Shape: MissionShape, isOn: type === 'mission' },
    { name: 'remote', word: t`Remote`, Shape: RemoteShape, isOn: remote === true },
  ] as const
  const press = (name: (typeof chips)[number]['name']): void =>
    void navigate({
      replace: true,
      search: ({ type: was, remote: wasRemote, ...before }) => {
        const nextType = name === 'remote' ? was : was === name ? undefined : name
        const nextRemote = name === 'remote' ? !wasRemote : wasRemote
        return { ...before, ...(nextType && { type: nextType }), ...(nextRemote && { remote: true as const }) }
      },
    })
  return (
    <div className={styles['row']}>
      <div role="group" aria-label={t`Show only`} className={styles['chips']}>
        {chips.map(({ name, word, Shape, isOn }) => (
          <button
            key={name}
            type="button"
            className={styles['chip']}
            data-kind={name}
            aria-pressed={isOn}
            onClick={() => press(name)}
          >
            <Shape width={20} height={20} />
            {word}
          </button>
        ))}
      </div>
      <select
        className={styles['chip']}
        aria-label={t`Language`}
        value={language ?? ''}
        onChange={({ target }) =>
          void navigate({
            replace: true,
            search: ({ language: _, ...before }) =>
              target.value === '' ? before : { ...before, language: target.value },
          })
        }
      >
        <option value="">{t`Any language`}</option>
        {[...languages.map(({ code }) => code), ...others].map((code) => (
          <option key={code} value={code}>
            {formats.languageName(code)}
          </option>
        ))}
      </select>
    </div>
  )
}
