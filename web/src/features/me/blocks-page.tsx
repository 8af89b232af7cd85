/** Being built. */
export const BlocksPage = () => <main id="content">BlocksPage</main>
