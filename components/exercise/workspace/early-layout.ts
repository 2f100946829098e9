/** How wide the task is, in percent of the workspace; kept in this browser. */
export const taskWidthKey = "day-17-task-width";

/**
 * A script of the page itself, before the workspace: what this browser remembers of its layout is
 * in place before the page is alive, so that nothing jumps then.
 */
export function earlyLayoutScript(exerciseId: string): string {
  return `try{const{documentElement:r}=document,w=localStorage.getItem("${taskWidthKey}"),{stones:s={}}=JSON.parse(localStorage.getItem("day-17-way"))??{},o=/^#step-([123])$/.exec(location.hash)?.[1]??[1,2,3].find(n=>s["${exerciseId}:"+n]!=="set");if(w)r.style.setProperty("--task",w+"%");if(o>1)r.dataset.step=o}catch{}`;
}
