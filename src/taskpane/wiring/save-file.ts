// Hands a file to the browser, which saves it as a download. Nothing is sent anywhere.

/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name.replace(FORBIDDEN, ' ').trim()}.xlsx` });
  link.click();
  URL.revokeObjectURL(address);
}
