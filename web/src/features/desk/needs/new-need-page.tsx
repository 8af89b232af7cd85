import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Point } from '../../../../../shared/model/place.ts'
import { api } from '../../../app/api.ts'
import { countryQuery } from '../../../app/country-query.ts'
import { useFormKey } from '../../../app/form-key.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { shownLanguage } from '../../../i18n/activate.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { associationQuery } from '../../associations/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { BranchField } from '../activities/branch-field.tsx'
import { PlaceField } from '../activities/place-field.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { type NeedDraft, needOf } from './need-draft.ts'
import { HowManyFields, WhatFields } from './need-fields.tsx'

const formHeight = 640

const emptyDraft = (value: number): NeedDraft => ({
  subject: 'object',
  category: 'furniture',
  title: '',
  description: '',
  language: shownLanguage.get(),
  quantity: 1,
  value,
  isRemote: false,
  place: undefined,
  branchId: '',
})

type FormProps = { point: Point; usualValue: number; mostValue: number }

const Form = ({ point, usualValue, mostValue }: FormProps) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const navigate = useNavigate()
  const keyFor = useFormKey()
  const [draft, setDraft] = useState(() => emptyDraft(usualValue))
  const move = useMove(api.createListing, [['listings'], ['desks']])
  const change = (changed: Partial<NeedDraft>): void => setDraft({ ...draft, ...changed })
  const publish = async (): Promise<void> => {
    const input = needOf(draft, id, point)
    await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    await navigate({ to: '/associations/$associationId/desk/needs', params: { associationId: id }, replace: true })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        publish().catch(() => undefined)
      }}
    >
      <WhatFields draft={draft} onChange={change} />
      <HowManyFields draft={draft} mostValue={mostValue} onChange={change} />
      <PlaceField
        title={t`Where it is wanted`}
        place={draft.place}
        point={point}
        onChange={(place) => change({ place })}
      />
      <BranchField value={draft.branchId} onChange={(branchId) => change({ branchId })} />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Publish the need</Trans>
      </Button>
    </form>
  )
}

/** What an association asks the community for. */
export const NewNeedPage = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const country = useQuery(countryQuery())
  const association = useQuery(associationQuery(id))
  return (
    <DeskPart title={t`Publish a need`} hasBack>
      {country.data && association.data ? (
        <Form
          point={association.data.place}
          usualValue={country.data.economy.valueGuide.smallObject}
          mostValue={country.data.economy.maxValue}
        />
      ) : (
        <Waiting query={country.data ? association : country} height={formHeight} />
      )}
    </DeskPart>
  )
}
