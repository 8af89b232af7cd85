/** Being built. */
export const PublishPage = () => <main id="content">PublishPage</main>
