import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { CloseIcon } from '../../../ui/icons/actions.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import desk from '../frame/desk.module.css'
import type { RosterRow } from '../queries.ts'
import styles from './check-in.module.css'

type CheckInRowProps = {
  row: RosterRow
  /** What the list says and has not been sent. */
  mark: boolean | undefined
  /** What is on its way. */
  waiting: boolean | undefined
  /** That somebody came to a mission cannot be taken back. */
  isFinal: boolean
  onMark: (came: boolean | undefined) => void
}

const Said = ({ came, isWaiting }: { came: boolean; isWaiting: boolean }) => (
  <span className={desk['tag']} data-tone={came ? 'good' : 'warning'}>
    {came ? <Trans>Came</Trans> : <Trans>Absent</Trans>}
    {isWaiting && (
      <>
        {' · '}
        <Trans>not sent yet</Trans>
      </>
    )}
  </span>
)

/** Somebody on the list, and whether they came; on paper a box to tick. */
export const CheckInRow = ({ row, mark, waiting, isFinal, onMark }: CheckInRowProps) => {
  const { t } = useLingui()
  const { displayName, came } = row
  const said = waiting ?? came
  const name = displayName === '' ? t`A former member` : displayName
  return (
    <li className={styles['row']}>
      <span className={styles['box']} aria-hidden="true" />
      <span className={styles['name']}>
        <bdi>{name}</bdi>
        {said !== undefined && <Said came={said} isWaiting={waiting !== undefined} />}
      </span>
      {!isFinal && (
        <span className={styles['marks']} role="group" aria-label={name}>
          <Button
            className={styles['came']}
            icon={<CheckIcon />}
            aria-pressed={mark === true}
            onClick={() => onMark(mark === true ? undefined : true)}
          >
            <Trans>Came</Trans>
          </Button>
          <Button
            className={styles['absent']}
            icon={<CloseIcon />}
            aria-pressed={mark === false}
            onClick={() => onMark(mark === false ? undefined : false)}
          >
            <Trans>Absent</Trans>
          </Button>
        </span>
      )}
    </li>
  )
}
