import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TranslateIcon } from '../../ui/icons/actions.tsx'
import { UserText } from '../../ui/user-text.tsx'
import styles from './translated.module.css'
import { canTranslate, mayTranslate, translate } from './translate.ts'

type TranslatedProps = { text: string; language: string; className?: string | undefined }

/** What somebody wrote, and its translation where the device can make one; the original is one press away. */
export const Translated = ({ text, language, className }: TranslatedProps) => {
  const { i18n } = useLingui()
  const [isShown, setShown] = useState(false)
  const { data: isPossible } = useQuery({
    queryKey: ['translator', language, i18n.locale],
    queryFn: () => canTranslate(language, i18n.locale),
    meta: { isPrivate: true },
  })
  const translation = useMutation({
    mutationFn: () => translate(text, language, i18n.locale),
    onSuccess: () => setShown(true),
  })
  const shown = isShown ? translation.data : undefined
  return (
    <>
      <UserText as="p" className={className} text={shown ?? text} language={shown ? i18n.locale : language} />
      {mayTranslate(language, i18n.locale) && (
        <div className={styles['room']}>
          {isPossible && (
            <Button
              look="plain"
              icon={<TranslateIcon />}
              isBusy={translation.isPending}
              onClick={() => (shown ? setShown(false) : translation.data ? setShown(true) : translation.mutate())}
            >
              {shown ? <Trans>Show the original</Trans> : <Trans>Translate</Trans>}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
