import { numbersIn } from './numbers-in.ts'

/** What somebody wrote to the other side; a telephone number in it is read from left to right in every script. */
export const MessageText = ({ text }: { text: string }) => (
  <p dir="auto">
    {numbersIn(text).map(({ part, isNumber, begins }) =>
      isNumber ? (
        <bdi key={begins} dir="ltr">
          {part}
        </bdi>
      ) : (
        part
      ),
    )}
  </p>
)
