/** Being built. */
export const MyListingsPage = () => <main id="content">MyListingsPage</main>
