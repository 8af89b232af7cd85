import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { TextAreaField } from '../../../ui/forms/inputs.tsx'
import { DownloadIcon } from '../../../ui/icons/actions.tsx'
import { shownLanguage } from '../../../i18n/activate.ts'
import { categories } from '../../../app/categories.ts'
import { saveFile } from '../../me/save-file.ts'
import styles from '../frame/desk.module.css'
import { tableIn } from './table-in.ts'

const columns = ['title', 'description', 'category', 'subject', 'quantity', 'value', 'language', 'remote'] as const

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

const example = (title: string, description: string): string =>
  `${byteOrderMark}${columns.join(',')}\r\n"${title}","${description}",household,object,20,3,,\r\n`

const Columns = () => (
  <details>
    <summary>
      <Trans>Which columns?</Trans>
    </summary>
    <div className={styles['section']}>
      <p>
        <Trans>The first line names the columns: title, description and category are needed, the others are not.</Trans>
      </p>
      <p dir="ltr">{columns.join(', ')}</p>
      <p>
        <Trans>The categories are:</Trans> <span dir="ltr">{categories.join(', ')}</span>
      </p>
      <p>
        <Trans>The subject is object or service. At most 200 rows.</Trans>
      </p>
    </div>
  </details>
)

/** A table: from a file, or pasted. */
export const TableField = ({ value, onChange }: { value: string; onChange: (csv: string) => void }) => {
  const { t } = useLingui()
  const take = (bytes: ArrayBuffer): void => onChange(tableIn(bytes, shownLanguage.get()))
  return (
    <>
      <Columns />
      <div>
        <Button
          icon={<DownloadIcon />}
          onClick={() =>
            saveFile(
              'indigo-needs.csv',
              'text/csv;charset=utf-8',
              example(t`Warm blankets`, t`For the winter shelter. Clean, any colour.`),
            )
          }
        >
          <Trans>Take an empty table</Trans>
        </Button>
      </div>
      <Field label={t`File`} hint={t`A table saved as CSV`}>
        {(given) => (
          <input
            {...given}
            className={styles['file']}
            type="file"
            accept=".csv,text/csv"
            // The same file again, mended meanwhile, is a choice too.
            onClick={({ currentTarget }) => {
              currentTarget.value = ''
            }}
            onChange={({ target }) => void target.files?.[0]?.arrayBuffer().then(take)}
          />
        )}
      </Field>
      <TextAreaField
        label={t`The table`}
        hint={t`You can also paste it here and change it.`}
        required
        rows={8}
        dir="ltr"
        spellCheck={false}
        maxLength={1_000_000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  )
}
