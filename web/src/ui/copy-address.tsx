import { type ReactNode, useId, useState } from 'react'
import { Button } from './button.tsx'
import field from './forms/field.module.css'

type CopyAddressProps = { address: string; children: ReactNode; done: ReactNode }

const select = (input: HTMLInputElement | null): void => {
  input?.focus()
  input?.select()
}

/**
 * Takes an address along, to paste it somewhere else: an app on a phone shows no address of its own. Where the device does
 * not let the app copy, the address is there, marked, to be copied by hand.
 */
export const CopyAddress = ({ address, children, done }: CopyAddressProps) => {
  const button = useId()
  const [came, setCame] = useState<'copied' | 'refused'>()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address)
      setCame('copied')
    } catch {
      setCame('refused')
    }
  }
  return (
    <>
      <Button id={button} onClick={() => void copy()}>
        {children}
      </Button>
      {came === 'refused' && (
        <input ref={select} className={field['input']} readOnly dir="ltr" value={address} aria-labelledby={button} />
      )}
      <span role="status">{came === 'copied' && done}</span>
    </>
  )
}
