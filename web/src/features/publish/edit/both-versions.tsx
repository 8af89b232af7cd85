import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { Digos } from '../../../ui/digos.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import type { Listing } from '../../listing/queries.ts'
import { categoryWords, conditionWords } from '../../listings/words.ts'
import styles from './edit.module.css'
import { changedIn, type FieldName, type Fields, fieldsOf } from './changes.ts'

const Shown = ({ name, fields }: { name: FieldName; fields: Fields }): ReactNode => {
  const { i18n } = useLingui()
  const { language, condition, place } = fields
  switch (name) {
    case 'category':
      return i18n._(categoryWords[fields.category])
    case 'condition':
      return condition && i18n._(conditionWords[condition])
    case 'language':
      return formats.languageName(language)
    case 'value':
      return <Digos amount={fields.value} />
    case 'quantity':
      return formats.number(fields.quantity)
    case 'remote':
      return fields.remote ? <Trans>At a distance</Trans> : <Trans>On the spot</Trans>
    case 'place':
      return place ? <UserText text={place.name} /> : <Trans>As it was</Trans>
    default:
      return <UserText text={fields[name]} language={language} />
  }
}

const useNames = (): Readonly<Record<FieldName, string>> => {
  const { t } = useLingui()
  return {
    category: t`Category`,
    title: t`Title`,
    description: t`Description`,
    language: t`Language of your text`,
    value: t`Value`,
    quantity: t`How many?`,
    remote: t`Where it is done`,
    condition: t`Condition`,
    availability: t`When`,
    place: t`Place`,
  }
}

type BothVersionsProps = { other: Listing; fields: Fields; onSettle: (keepMine: boolean) => void }

/** It was changed elsewhere meanwhile: what stands now, and what was typed here, side by side. */
export const BothVersions = ({ other, fields, onSettle }: BothVersionsProps) => {
  const names = useNames()
  return (
    <Notice tone="warning">
      <p>
        <strong>
          <Trans>It was changed elsewhere meanwhile. What you typed is kept.</Trans>
        </strong>
      </p>
      <dl className={styles['versions']}>
        {changedIn(other, fields).map((name) => (
          <div key={name}>
            <dt>{names[name]}</dt>
            <dd>
              <small>
                <Trans>Now</Trans>
              </small>
              <Shown name={name} fields={fieldsOf(other)} />
            </dd>
            <dd>
              <small>
                <Trans>Yours</Trans>
              </small>
              <Shown name={name} fields={fields} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['acts']}>
        <Button look="main" onClick={() => onSettle(true)}>
          <Trans>Save mine</Trans>
        </Button>
        <Button onClick={() => onSettle(false)}>
          <Trans>Take what stands now</Trans>
        </Button>
      </div>
    </Notice>
  )
}
