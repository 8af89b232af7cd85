import * as z from 'zod'

/** The content of a file, as a handler gives it. */
export type FileContent = Uint8Array | string

/** The output of an operation that answers with a file. */
export const FileContent = z.custom<FileContent>((given) => typeof given === 'string' || given instanceof Uint8Array)
