export default function LessonPage() {
  return <main id="main">lesson</main>;
}
