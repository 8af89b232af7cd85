/** Bytes that are no picture that is shown here: of another kind, broken, or too large when unpacked. */
export class NotAPicture extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'NotAPicture'
  }
}
