import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { discard, useOutbox } from '../../../app/offline/outbox.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { More } from '../../../ui/more.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { type Exchange, type Message, messagesQuery } from '../queries.ts'
import { isAsker, otherSide } from '../sides.ts'
import { moveWords, phraseWords } from '../words.ts'
import { Composer } from './composer.tsx'
import styles from './conversation.module.css'
import { MessageText } from './message-text.tsx'
import { useMarkRead } from './use-mark-read.ts'

type Step = Exchange['history'][number]

const Bubble = ({ isMine, at, children }: { isMine: boolean; at: string; children: ReactNode }) => (
  <li className={styles['bubble']} data-side={isMine ? 'mine' : 'theirs'}>
    {children}
    <span className={styles['time']}>
      {isMine && (
        <span className="sr-only">
          <Trans>You,</Trans>{' '}
        </span>
      )}
      {formats.shortDay(at)} · {formats.time(at)}
    </span>
  </li>
)

const MessageBubble = ({ message, role }: { message: Message; role: Exchange['role'] }) => {
  const { i18n } = useLingui()
  return (
    <Bubble isMine={message.from === role} at={message.at}>
      {message.phraseId === undefined ? (
        <MessageText text={message.text ?? ''} />
      ) : (
        <p>{i18n._(phraseWords[message.phraseId])}</p>
      )}
    </Bubble>
  )
}

const StepLine = ({ step, role }: { step: Step; role: Exchange['role'] }) => {
  const { i18n } = useLingui()
  const words = moveWords[step.move]
  return (
    <li className={styles['step']}>
      {i18n._(step.by === role ? words.mine : words.theirs)} <span>{formats.shortDay(step.at)}</span>
    </li>
  )
}

/** What still waits for a network, or was refused. */
const Waiting = ({ exchange }: { exchange: string }) => {
  const { i18n } = useLingui()
  return useOutbox().map(
    (waiting) =>
      waiting.kind === 'message' &&
      waiting.input.id === exchange && (
        <li key={waiting.key} className={styles['bubble']} data-side="mine" data-waiting>
          {waiting.input.phraseId === undefined ? (
            <MessageText text={waiting.input.text ?? ''} />
          ) : (
            <p>{i18n._(phraseWords[waiting.input.phraseId])}</p>
          )}
          <span className={styles['time']}>{waiting.refusal ?? <Trans>Waits to be sent</Trans>}</span>
          {waiting.refusal !== undefined && (
            <Button look="plain" onClick={() => void discard(waiting.key)}>
              <Trans>Remove</Trans>
            </Button>
          )}
        </li>
      ),
  )
}

const canWrite = ({ status, giverName, receiverName }: Exchange): boolean =>
  !['declined', 'withdrawn', 'expired'].includes(status) && giverName !== '' && receiverName !== ''

/** The conversation with the moves among it, oldest first. */
export const Conversation = ({ exchange }: { exchange: Exchange }) => {
  const { t } = useLingui()
  const { id, role, message, createdAt, history } = exchange
  const query = useInfiniteQuery(messagesQuery(id))
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? []
  useMarkRead(exchange, messages)
  const all = [
    ...history
      .filter(({ move }) => move !== 'request')
      .map((step) => ({ at: step.at, id: `${step.move} ${step.at}`, step })),
    ...messages.map((each) => ({ at: each.at, id: each.id, message: each })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1))
  return (
    <section className={styles['talk']}>
      <h2>
        <Trans>Conversation</Trans>
      </h2>
      <More of={query}>
        <Trans>Show older messages</Trans>
      </More>
      <div role="log" aria-label={t`Messages`}>
        <ol className={styles['list']}>
          <Bubble isMine={isAsker(exchange)} at={createdAt}>
            <UserText as="p" text={message} />
          </Bubble>
          {all.map((each) =>
            'step' in each ? (
              <StepLine key={each.id} step={each.step} role={role} />
            ) : (
              <MessageBubble key={each.id} message={each.message} role={role} />
            ),
          )}
          <Waiting exchange={id} />
        </ol>
      </div>
      {canWrite(exchange) ? (
        <Composer exchange={id} to={<bdi>{otherSide(exchange).name}</bdi>} />
      ) : (
        <p className={styles['time']}>
          <Trans>This conversation is closed.</Trans>
        </p>
      )}
    </section>
  )
}
