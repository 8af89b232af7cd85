import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { languages } from '../../i18n/languages.ts'
import { chipClass, Chips } from '../../ui/chips.tsx'
import { EventShape, MissionShape } from '../../ui/pictures/activity-shapes.tsx'
import { RemoteShape } from '../../ui/pictures/kind-shapes.tsx'

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
    <Chips label={t`Show only`} chips={chips} onPress={press}>
      <select
        className={chipClass}
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
    </Chips>
  )
}
