/**
 * Fetches a file whole, and tells now and then how much of it is there. By XMLHttpRequest: the
 * browser gathers the bytes by itself and tells of progress, where `fetch` would have the page,
 * busy with coming to life, take hundreds of pieces.
 *
 * Rejects when there is no such file or the network fails.
 */
export function requestBlob(
  address: string,
  signal: AbortSignal,
  onProgress: (loadedBytes: number) => void,
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (why: string | number) =>
      reject(new Error(`${address} could not be loaded (${why})`));
    request.open("GET", address);
    request.responseType = "blob";
    request.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status !== 200 || !(request.response instanceof Blob)) {
        return fail(request.status);
      }
      onProgress(request.response.size);
      resolve(request.response);
    };
    request.onerror = () => fail("no answer");
    request.onabort = () => fail("given up");
    signal.addEventListener("abort", () => request.abort());
    request.send();
  });
}
