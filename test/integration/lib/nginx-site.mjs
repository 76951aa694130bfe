// Debian's nginx with hosting/nginx.conf, on loopback alone, in a temporary folder.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../server/free-port.mjs';

/** Replaces a directive of hosting/nginx.conf, which must be there. */
const set = (config, directive, value) => {
  const lines = new RegExp(`(^ {4}${directive} [^;]*;\\n)+`, 'm');
  if (!lines.test(config)) throw new Error(`hosting/nginx.conf has no ${directive}.`);
  return config.replace(lines, `    ${directive} ${value};\n`);
};

// As Debian's own nginx.conf, but with every path inside the folder. `gzip on` is Debian's too: our part must switch it off.
const main = (folder, site) => `
${process.getuid() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/nginx.pid;
include /etc/nginx/modules-enabled/*.conf;
events {
  worker_connections 768;
}
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  gzip on;
  include ${site};
}
`;

/**
 * Starts nginx.
 *
 * @returns {Promise<{port: number, www: string, complaints: () => string[], stop: () => void}>} `www` is the folder that
 * is served, `complaints` are the warnings and errors that nginx has logged
 */
export const startNginx = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jan20-nginx-'));
  const www = join(folder, 'www');
  const port = await freePort();
  mkdirSync(www);
  // Debian's configuration of a module looks for it in this folder below the prefix.
  symlinkSync('/usr/share/nginx/modules', join(folder, 'modules'));
  const site = join(folder, 'january20.conf');
  const config = set(readFileSync('hosting/nginx.conf', 'utf8'), 'listen', `127.0.0.1:${port}`);
  writeFileSync(site, set(config, 'root', www));
  writeFileSync(join(folder, 'nginx.conf'), main(folder, site));

  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const nginx = spawn('nginx', [...args, '-g', 'daemon off; error_log stderr notice;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  const stop = () => {
    process.off('exit', stop);
    nginx.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  process.on('exit', stop);

  let log = '';
  const complaints = () => log.split('\n').filter((line) => line && !line.includes(' [notice] '));
  try {
    await /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        nginx.stderr.on('data', (chunk) => {
          log += chunk;
          // nginx listens by now.
          if (log.includes('start worker process ')) resolve();
        });
        nginx.on('error', reject);
        nginx.on('exit', (code) => reject(new Error(`nginx ended (${code}):\n${log}`)));
      })
    );
  } catch (error) {
    stop();
    throw error;
  }
  return { port, www, complaints, stop };
};
