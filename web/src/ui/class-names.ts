/** The class names that hold: `classNames(styles.card, isOpen && styles.open)`. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => typeof name === 'string').join(' ')
