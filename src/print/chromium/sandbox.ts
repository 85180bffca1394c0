import { readFile } from 'node:fs/promises';
import process from 'node:process';

/**
 * What keeps a browser from making its sandbox, where that is known: it ends at once then, and what it says of it does
 * not reach us. Ubuntu 23.10 and newer give only programs they know the namespaces that the sandbox is made of.
 *
 * Reported: https://github.com/puppeteer/puppeteer/issues/12818
 *
 * @param restriction - reads the setting of the kernel; by default from the system, where it has one (Linux)
 * @param user - number of the user; root has no sandbox
 * @returns sentences with what to do about it; none when nothing is in the way
 */
export async function sandboxObstacles(
  restriction: () => Promise<string> = () =>
    readFile('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8'),
  user = process.getuid?.(),
): Promise<string[]> {
  const setting = await restriction().catch(() => '0');
  if (user === 0 || setting.trim() !== '1') return [];
  return [
    'Dit systeem (AppArmor) staat de browser waarschijnlijk niet toe zich af te schermen. Tot de volgende herstart staat `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` het alle programma’s toe; wie dat te ruim vindt, geeft de browser een eigen profiel: https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md',
  ];
}
