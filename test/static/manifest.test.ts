import { expect } from 'chai';

interface Manifest {
  readonly version: string;
  readonly files: Readonly<
    Record<
      string,
      { readonly size: number; readonly brotli: number; readonly integrity: string; readonly style?: string }
    >
  >;
}

const bytes = async (path: string): Promise<ArrayBuffer> => {
  const response = await fetch(path);
  expect(response.ok, path).to.be.true;
  return response.arrayBuffer();
};

const hash = async (algorithm: 'SHA-256' | 'SHA-384', data: BufferSource): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, data));
  return `${algorithm.toLowerCase().replace('-', '')}-${btoa(String.fromCharCode(...digest))}`;
};

describe('dist/manifest.json', function () {
  // Hundreds of files a test.
  this.timeout(30_000);

  let manifest: Manifest;

  before(async () => {
    manifest = (await (await fetch('/dist/manifest.json')).json()) as Manifest;
  });

  it('names the version of the package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(manifest.version).to.equal(version);
    expect(new TextDecoder().decode(await bytes('/dist/january20.js'))).to.include(version);
  });

  it('has the size and the hash of every file as it lies there', async () => {
    const names = Object.keys(manifest.files);
    expect(names).to.include.members(['january20.js', 'esm/index.js']);
    await Promise.all(
      names.map(async (name) => {
        const { size, brotli, integrity } = manifest.files[name]!;
        const data = await bytes(`/dist/${name}`);
        expect(size, name).to.equal(data.byteLength);
        expect(brotli, name).to.be.within(1, size + 16);
        expect(integrity, name).to.equal(await hash('SHA-384', data));
      }),
    );
  });

  it('does not list maps, types, compressed forms or itself', () => {
    expect(Object.keys(manifest.files).filter((name) => /\.(map|d\.ts|br|gz)$|manifest\.json$/.test(name))).to
      .be.empty;
  });

  it('has each file beside it in brotli, of the size that it names, and in gzip', async () => {
    await Promise.all(
      Object.entries(manifest.files).map(async ([name, { brotli }]) => {
        expect((await bytes(`/dist/${name}.br`)).byteLength, name).to.equal(brotli);
        const gzip = await bytes(`/dist/${name}.gz`);
        expect(new DataView(gzip).getUint32(4), `the time in ${name}.gz`).to.equal(0);
        const unpacked = new Response(gzip).body!.pipeThrough(new DecompressionStream('gzip'));
        expect(await new Response(unpacked).text(), name).to.equal(
          new TextDecoder().decode(await bytes(`/dist/${name}`)),
        );
      }),
    );
  });

  it('gives a hash with which a script loads; with a wrong hash it does not load', async () => {
    const load = (integrity: string) =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        Object.assign(script, { src: '/dist/january20.js', integrity, crossOrigin: 'anonymous' });
        script.addEventListener('load', () => resolve('load'));
        script.addEventListener('error', () => resolve('error'));
        document.head.append(script);
      });
    const { integrity } = manifest.files['january20.js']!;
    expect(await load(integrity.replace(/.{8}$/, 'AAAAAAAA'))).to.equal('error');
    expect(await load(integrity)).to.equal('load');
    expect(customElements.get('jan20-timeline')).to.exist;
  });
});
