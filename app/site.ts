/** What the head of every page says of the site. */
export const site = {
  title: "Day 17: Data Mesh",
  description:
    "One hour on data mesh: read the lesson, solve five Python exercises graded in your browser, and take an eight-question quiz.",
  pictureAlt:
    "Day 17: Data Mesh. A map of one company in seven parcels, each a domain with a product of its own.",
};
