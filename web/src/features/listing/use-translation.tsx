import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TranslateIcon } from '../../ui/icons/actions.tsx'
import { canTranslate, translate } from './translate.ts'

type Shown = {
  text: string
  language: string
  /** Goes to the translation and back; nothing where the device has none. */
  button: ReactNode
}

/** What somebody wrote, or its translation where the device can make one; the original is one press away. */
export const useTranslation = (text: string, language: string): Shown => {
  const { i18n } = useLingui()
  const [isShown, setShown] = useState(false)
  const { data: isPossible = false } = useQuery({
    queryKey: ['translator', language, i18n.locale],
    queryFn: () => canTranslate(language, i18n.locale),
    meta: { isPrivate: true },
  })
  const translation = useMutation({
    mutationFn: () => translate(text, language, i18n.locale),
    onSuccess: () => setShown(true),
  })
  const shown = isShown ? translation.data : undefined
  return {
    text: shown ?? text,
    language: shown ? i18n.locale : language,
    button: isPossible && (
      <Button
        look="plain"
        icon={<TranslateIcon />}
        isBusy={translation.isPending}
        onClick={() => (shown ? setShown(false) : translation.data ? setShown(true) : translation.mutate())}
      >
        {shown ? <Trans>Show the original</Trans> : <Trans>Translate</Trans>}
      </Button>
    ),
  }
}
