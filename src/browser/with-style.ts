const sheets = new Map<string, Promise<void>>();

/**
 * Waits for a style sheet that only what is opened needs.
 *
 * @throws when it cannot be had; it is then tried again the next time
 */
export function withStyle(address: string): Promise<void> {
  const asked = sheets.get(address) ?? add(address);
  sheets.set(address, asked);
  asked.catch(() => sheets.delete(address));
  return asked;
}

function add(address: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  document.head.append(sheet);
  return new Promise((resolve, reject) => {
    sheet.onload = () => {
      resolve();
    };
    sheet.onerror = () => {
      sheet.remove();
      reject(new Error(address));
    };
  });
}
