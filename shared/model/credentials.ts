import * as z from 'zod'

/**
 * How somebody signs up: by an e-mail address, or by a telephone number with its country. Addresses under `.invalid`
 * (RFC 2606) reach nobody: such are made for assisted accounts alone.
 */
export const Username = z
  .string()
  .max(128)
  .regex(/^(?:(?!.*\.[iI][nN][vV][aA][lL][iI][dD]\.?$)[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+|\+[1-9]\d{6,14})$/u, {
    error: 'zahra@example.org, +33612345678',
  })
  .meta({ id: 'Username', example: 'zahra@example.org' })

/** How somebody signs in: by their address or number, or by the short name of an assisted account, like `amal-4821`. */
export const SignInName = z
  .string()
  .max(128)
  .regex(/^(?:[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+|\+[1-9]\d{6,14}|[A-Za-z]{2,12}-\d{4,6})$/u, {
    error: 'zahra@example.org, +33612345678, amal-4821',
  })
  .meta({ id: 'SignInName', example: 'amal-4821' })

/** The fewest characters of a password; no kind of them is asked for. */
export const passwordLeast = 10

/** Whether it is good enough is said by the user pool (`password_too_weak`). */
export const Password = z.string().min(1).max(256).meta({ id: 'Password' })

/** Six digits, sent by e-mail or text message, or made by an authenticator app. */
export const SixDigits = z
  .string()
  .regex(/^\d{6}$/, { error: '123456' })
  .meta({ id: 'SixDigits', example: '123456' })

/** Where a code went; enough for its owner to recognise, nothing for others. */
export const Delivery = z
  .strictObject({ medium: z.enum(['email', 'sms']), destination: z.string() })
  .meta({ id: 'Delivery' })
export type Delivery = z.infer<typeof Delivery>

export const CodeSent = z.strictObject({ delivery: Delivery }).meta({ id: 'CodeSent' })
