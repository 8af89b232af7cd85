import { hash } from 'node:crypto'

const bits = 128

const numberOf = (text: string): bigint => BigInt(`0x${hash('sha256', text, 'hex').slice(0, bits / 4)}`)

const wrapped = (sum: bigint): string => BigInt.asUintN(bits, sum).toString(16)

/**
 * A sum of fingerprints: what is added in one place and taken away in another cancels, in any order, so that two lists
 * of any length are compared in sixteen bytes. It guards against mistakes, not against who can choose a collision.
 */
export const noPrints = '0'

export const withPrint = (sum: string, text: string): string => wrapped(BigInt(`0x${sum}`) + numberOf(text))

export const withoutPrint = (sum: string, text: string): string => wrapped(BigInt(`0x${sum}`) - numberOf(text))

export const printsTogether = (one: string, other: string): string => wrapped(BigInt(`0x${one}`) + BigInt(`0x${other}`))
