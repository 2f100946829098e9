/**
 * Fetches a file whole, and tells now and then how much of it is there. By XMLHttpRequest: the
 * browser gathers the bytes by itself, where a reader of `fetch` would ask the page, busy with
 * coming to life, to take hundreds of pieces.
 *
 * Rejects when there is no such file or the network fails.
 */
export function requestBytes(
  address: string,
  signal: AbortSignal,
  onProgress: (loadedBytes: number) => void,
): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (why: string | number) =>
      reject(new Error(`${address} could not be loaded (${why})`));
    request.open("GET", address);
    request.responseType = "arraybuffer";
    request.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status !== 200 || !(request.response instanceof ArrayBuffer)) {
        return fail(request.status);
      }
      onProgress(request.response.byteLength);
      resolve(request.response);
    };
    request.onerror = () => fail("no answer");
    request.onabort = () => fail("given up");
    signal.addEventListener("abort", () => request.abort());
    request.send();
  });
}
