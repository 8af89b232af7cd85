/** As many people as a roster holds. */
export const peopleMost = 1_000

/** As many numbers as a roster gives, for coming and for going. */
export const numbersMost = 10_000
