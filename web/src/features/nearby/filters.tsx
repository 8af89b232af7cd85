import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { chipClass, Chips } from '../../ui/chips.tsx'
import { AssociationShape, NeedShape, OfferShape, RemoteShape } from '../../ui/pictures/kind-shapes.tsx'

const route = getRouteApi('/nearby')

/** Offers, needs, at a distance, and the order; all of it stands in the address. */
export const Filters = () => {
  const { t } = useLingui()
  const { kind, remote, associations, sort = 'nearest' } = route.useSearch()
  const navigate = route.useNavigate()
  const chips = [
    { name: 'offer', word: t`Offers`, Shape: OfferShape, isOn: kind === 'offer' },
    { name: 'need', word: t`Needs`, Shape: NeedShape, isOn: kind === 'need' },
    { name: 'association', word: t`Associations`, Shape: AssociationShape, isOn: associations === true },
    { name: 'remote', word: t`Remote`, Shape: RemoteShape, isOn: remote === true },
  ] as const
  const press = (name: (typeof chips)[number]['name']): void =>
    void navigate({
      replace: true,
      search: ({ kind: was, remote: wasRemote, associations: wasAssociations, ...before }) => {
        const nextKind = name === 'offer' || name === 'need' ? (was === name ? undefined : name) : was
        const isRemote = (name === 'remote') !== (wasRemote ?? false)
        const isAssociations = (name === 'association') !== (wasAssociations ?? false)
        return {
          ...before,
          ...(nextKind && { kind: nextKind }),
          ...(isRemote && { remote: true as const }),
          ...(isAssociations && { associations: true as const }),
        }
      },
    })
  return (
    <Chips label={t`Show only`} chips={chips} onPress={press}>
      <select
        className={chipClass}
        aria-label={t`Order`}
        value={sort}
        onChange={({ target }) =>
          void navigate({
            replace: true,
            search: ({ sort: _, ...before }) => (target.value === 'newest' ? { ...before, sort: 'newest' } : before),
          })
        }
      >
        <option value="nearest">{t`Nearest first`}</option>
        <option value="newest">{t`Newest first`}</option>
      </select>
    </Chips>
  )
}
