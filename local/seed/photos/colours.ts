/** Colours that several drawings share. */
export const wood = '#b07a45'
export const darkWood = '#8a5a2e'
export const ink = '#2b3440'
export const steel = '#9aa7b2'
export const leaf = '#4f8a4b'
