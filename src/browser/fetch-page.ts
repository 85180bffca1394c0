const pages = new Map<string, Promise<Document>>();

/**
 * Gets a page of the site as a document, once. The browser parses it: the policy of the site lets no script make HTML of
 * a text.
 *
 * @throws when the page cannot be had; it is then tried again the next time
 */
export function fetchPage(address: string): Promise<Document> {
  const asked = pages.get(address) ?? ask(address);
  pages.set(address, asked);
  asked.catch(() => pages.delete(address));
  return asked;
}

function ask(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${String(request.status)}`));
    };
    request.send();
  });
}
