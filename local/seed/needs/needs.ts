import type { Category } from '../../../shared/model/category.ts'

/** What associations ask for, all of it but its words. */
export const needs = {
  blankets: { subject: 'object', category: 'household', value: 5, quantity: 20, remote: false },
  pots: { subject: 'object', category: 'household', value: 8, quantity: 6, remote: false },
  interpreters: { subject: 'service', category: 'languages', value: 10, quantity: 3, remote: true },
  boots: { subject: 'object', category: 'sport', value: 6, quantity: 12, remote: false },
  dictionaries: { subject: 'object', category: 'languages', value: 4, quantity: 8, remote: false },
} as const satisfies Readonly<
  Record<
    string,
    { subject: 'object' | 'service'; category: Category; value: number; quantity: number; remote: boolean }
  >
>

export type NeedId = keyof typeof needs

/** What each is called, and what is said of it, in one language. */
export type NeedWords = Readonly<Record<NeedId, readonly [title: string, description: string]>>
