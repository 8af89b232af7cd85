import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

type CopyAddressProps = { address: string; children: ReactNode; done: ReactNode }

/** Takes an address along, to paste it somewhere else: an app on a phone shows no address of its own. */
export const CopyAddress = ({ address, children, done }: CopyAddressProps) => {
  const [isCopied, setCopied] = useState(false)
  return (
    <>
      <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
        {children}
      </Button>
      <span role="status">{isCopied && done}</span>
    </>
  )
}
