const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The member's id in what was pasted: the id itself, or the address of the member's page; undefined where there is none. */
export const memberIdIn = (text: string): string | undefined => uuid.exec(text)?.[0].toLowerCase()
