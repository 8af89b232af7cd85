/** Being built. */
export const EditPage = () => <main id="content">EditPage</main>
