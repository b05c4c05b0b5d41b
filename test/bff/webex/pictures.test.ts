import { describe, expect, it } from 'vitest';
import { createPictures } from '../../../src/bff/webex/pictures';

const pictures = createPictures(['https://*.webexcontent.com', 'https://pictures.example:8443']);

describe('P04 T09: the picture of a person or contact', () => {
  it.each([
    ['https://avatar-prod-us-east-2.webexcontent.com/default_avatar~1600'],
    ['https://a.b.webexcontent.com/x?size=80'],
    ['https://pictures.example:8443/x.png'],
    ['HTTPS://A.WebexContent.com:443/x', 'https://a.webexcontent.com/x'],
    ['https:\\\\a.webexcontent.com\\x', 'https://a.webexcontent.com/x'],
    ['https://a.webexcontent.com/"x y"', 'https://a.webexcontent.com/%22x%20y%22'],
  ])('is one of the listed hosts, as browsers read its address: %s', (address, read = address) => {
    expect(pictures(address)).toBe(read);
  });

  it.each([
    undefined,
    '',
    'x.png',
    '/x.png',
    '//a.webexcontent.com/x',
    'http://a.webexcontent.com/x',
    'https://webexcontent.com/x',
    'https://evilwebexcontent.com/x',
    'https://a.webexcontent.com.evil.example/x',
    'https://a.webexcontent.com./x',
    'https://a.webexcontent.com:8443/x',
    'https://a.webexcontent.com@evil.example/x',
    'https://evil.example/#.webexcontent.com',
    'https://evil.example\\.webexcontent.com/x',
    'https://me:word@a.webexcontent.com/x',
    'https://me@pictures.example:8443/x',
    'https://:word@pictures.example:8443/x',
    'https://pictures.example/x',
    'https://a.pictures.example:8443/x',
    'http://127.0.0.1/x',
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'javascript:alert(1)//.webexcontent.com',
    'data:image/svg+xml,<svg/>',
    'blob:https://a.webexcontent.com/x',
    'file:///etc/passwd',
    'wss://a.webexcontent.com/x',
    `https://a.webexcontent.com/${'x'.repeat(1000)}`,
  ])('is left out when its address is another: %s', (address) => {
    expect(pictures(address)).toBeUndefined();
  });

  it('is nobody’s where no origin is listed, and may be one of this machine’s where that is', () => {
    const here = 'http://127.0.0.1:4100/sandbox/avatars/x';
    expect(createPictures([])('https://a.webexcontent.com/x')).toBeUndefined();
    expect(createPictures(['http://127.0.0.1:4100'])(here)).toBe(here);
    expect(createPictures(['http://127.0.0.1:4100'])('http://127.0.0.1:4101/x')).toBeUndefined();
  });
});
