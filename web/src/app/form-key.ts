import { useRef } from 'react'

/**
 * The idempotency key of what a form sends: the same for the same words however often it is tried, so that a lost answer
 * never does a thing twice; another as soon as something else is sent.
 */
export const useFormKey = (): ((input: unknown) => string) => {
  const last = useRef<{ body: string; key: string }>(undefined)
  return (input) => {
    const body = JSON.stringify(input)
    if (last.current?.body !== body) last.current = { body, key: crypto.randomUUID() }
    return last.current.key
  }
}
