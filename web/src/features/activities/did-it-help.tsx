import { Trans } from '@lingui/react/macro'
import type { Answer } from '../../../../shared/model/figures.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import panel from '../../ui/panel.module.css'
import styles from './activity-view.module.css'

type DidItHelpProps = { isAnswered: boolean; say: (answer: Answer) => Promise<void> }

/** Asks once who took part; the answer is counted, and nobody learns who gave it. */
export const DidItHelp = ({ isAnswered, say }: DidItHelpProps) => {
  const move = useMove(say, [['activities']])
  const answers = [
    { answer: 'yes', word: <Trans>Yes</Trans> },
    { answer: 'a_little', word: <Trans>A little</Trans> },
    { answer: 'no', word: <Trans>No</Trans> },
  ] as const
  if (isAnswered || move.isSuccess) {
    return (
      <Notice tone="success">
        <Trans>Thank you. Your answer is counted.</Trans>
      </Notice>
    )
  }
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Did this help you?</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>Your answer is only counted. Nobody sees who gave it.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      <div className={panel['acts']}>
        {answers.map(({ answer, word }) => (
          <Button key={answer} isBusy={move.isPending && move.variables === answer} onClick={() => move.mutate(answer)}>
            {word}
          </Button>
        ))}
      </div>
    </section>
  )
}
