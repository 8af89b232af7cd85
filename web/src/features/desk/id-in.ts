const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The id in what was pasted: the id itself, or the address of its page; undefined where there is none. */
export const idIn = (text: string): string | undefined => uuid.exec(text)?.[0].toLowerCase()
