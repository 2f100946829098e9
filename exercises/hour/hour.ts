// npm run hour: what each exercise takes by the rule of measure-hour.ts, one JSON line an exercise.
import { exerciseList } from "@/exercises/exercise-list";
import { measureHour } from "./measure-hour";

for (const exercise of exerciseList) console.log(JSON.stringify(await measureHour(exercise)));
