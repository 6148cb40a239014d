/**
 * A WebDriver session seen as the part of a puppeteer page that @web/test-runner-commands uses: keys, mouse, window size.
 */

/** Key names of the UI Events standard to WebDriver's code points (W3C WebDriver, 17.4.2). */
const keyCodes = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ['F1', '\uE031'],
  ['Meta', '\uE03D'],
]);
const buttons = { left: 0, middle: 1, right: 2 };

/** @param {import('webdriverio').Browser} driver */
export function webkitPage(driver) {
  const keys = (actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const down = (key) => ({ type: 'keyDown', value: keyValue(key) });
  const up = (key) => ({ type: 'keyUp', value: keyValue(key) });
  const pointer = (...actions) => driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({ type, button: buttons[name] });

  return {
    keyboard: {
      type: (text) => keys([...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => keys([down(key), up(key)]),
      down: (key) => keys([down(key)]),
      up: (key) => keys([up(key)]),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), button('pointerDown', options?.button), button('pointerUp', options?.button)),
      down: (options) => pointer(button('pointerDown', options?.button)),
      up: (options) => pointer(button('pointerUp', options?.button)),
      reset: () => driver.releaseActions(),
    },
    setViewport: ({ width, height }) => resizeViewport(driver, width, height),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    url: () => driver.getUrl(),
  };
}

function keyValue(key) {
  const value = keyCodes.get(key) ?? key;
  if ([...value].length !== 1) throw new Error(`No WebDriver code is known for the key "${key}".`);
  return value;
}

/** Sizes the window until the page inside has the size asked for. */
async function resizeViewport(driver, width, height) {
  const inner = () => driver.execute('return [innerWidth, innerHeight]');
  for (let attempt = 0; attempt < 20; attempt++) {
    const [innerWidth, innerHeight] = await inner();
    if (innerWidth === width && innerHeight === height) return;
    const frame = await driver.getWindowRect();
    await driver.setWindowRect(null, null, frame.width + width - innerWidth, frame.height + height - innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [innerWidth, innerHeight] = await inner();
  // The window manager's least width is about 450 px; a layout narrower than that is tried in a frame.
  throw new Error(`WebKit's window came to ${innerWidth} × ${innerHeight}, not ${width} × ${height}. Try narrow layouts in a frame.`);
}
