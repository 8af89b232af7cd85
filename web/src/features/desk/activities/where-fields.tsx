import { Trans, useLingui } from '@lingui/react/macro'
import type { Point } from '../../../../../shared/model/place.ts'
import { Choice, ChoiceGroup, TextField } from '../../../ui/forms/inputs.tsx'
import type { ActivityDraft } from './activity-draft.ts'
import { PlaceField } from './place-field.tsx'

type WhereFieldsProps = {
  draft: ActivityDraft
  /** Where it is now. */
  point: Point | undefined
  isTried: boolean
  onChange: (change: Partial<ActivityDraft>) => void
}

const OnSite = ({ draft: { place, venue }, point, isTried, onChange }: WhereFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <PlaceField
        title={t`Area`}
        place={place}
        point={point}
        error={isTried && !place && !point ? t`Choose a place first.` : undefined}
        onChange={(chosen) => onChange({ place: chosen })}
      />
      <TextField
        label={t`Where people meet`}
        hint={t`Street, house, door. Everybody can read it.`}
        isOptional={<Trans>(optional)</Trans>}
        maxLength={200}
        value={venue}
        onChange={({ target }) => onChange({ venue: target.value })}
      />
    </>
  )
}

/** Where it takes place: somewhere, or at a distance. */
export const WhereFields = (props: WhereFieldsProps) => {
  const { t } = useLingui()
  const { draft, onChange } = props
  return (
    <>
      <ChoiceGroup legend={<Trans>Where is it?</Trans>}>
        <Choice
          name="where"
          label={<Trans>At a place</Trans>}
          checked={!draft.isRemote}
          onChange={() => onChange({ isRemote: false })}
        />
        <Choice
          name="where"
          label={<Trans>By phone or video</Trans>}
          checked={draft.isRemote}
          onChange={() => onChange({ isRemote: true })}
        />
      </ChoiceGroup>
      {draft.isRemote ? (
        <TextField
          label={t`Link`}
          hint={t`Begins with https. Only your team and those who are going see it.`}
          isOptional={<Trans>(optional)</Trans>}
          type="url"
          dir="ltr"
          pattern="https://.+"
          maxLength={500}
          value={draft.remoteLink}
          onChange={({ target }) => onChange({ remoteLink: target.value })}
        />
      ) : (
        <OnSite {...props} />
      )}
    </>
  )
}
