import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { ListenIcon } from './icons/actions.tsx'

const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language.toLowerCase().slice(0, 2)))

/** Whether the device can read a language aloud; voices come late on some. */
const useVoice = (language: string): SpeechSynthesisVoice | undefined => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return undefined
    const look = (): void => setVoice(voiceFor(language))
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}

/** Reads a text aloud on the device, where it has a voice for the language; elsewhere there is no button. */
export const Listen = ({ text, language }: { text: string; language: string }) => {
  const voice = useVoice(language)
  const [isReading, setReading] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!voice) return undefined
  const read = (): void => {
    speechSynthesis.cancel()
    if (isReading) return setReading(false)
    const speech = new SpeechSynthesisUtterance(text)
    speech.voice = voice
    speech.lang = voice.lang
    speech.addEventListener('end', () => setReading(false))
    setReading(true)
    speechSynthesis.speak(speech)
  }
  return (
    <Button look="plain" icon={<ListenIcon />} aria-pressed={isReading} onClick={read}>
      {isReading ? <Trans>Stop</Trans> : <Trans>Listen</Trans>}
    </Button>
  )
}
