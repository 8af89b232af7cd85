/** Being built. */
export const DisplayPage = () => <main id="content">DisplayPage</main>
