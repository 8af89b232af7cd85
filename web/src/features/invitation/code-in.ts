/** A printed code as the API takes it, from what stands in the address or what somebody typed. */
export const codeIn = (written: string): string => written.replaceAll(/[\s\-#]/g, '').toLowerCase()

/** The letters and digits of a code: Crockford's base 32, without those that look alike. */
export const codeLength = 26
export const isCode = (code: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(code)
