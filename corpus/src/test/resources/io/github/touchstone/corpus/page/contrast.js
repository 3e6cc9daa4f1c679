// Lists the elements whose own words stand out from what is behind them by less than 4.5 to 1, by the formula of WCAG 2.2
// ("contrast ratio", "relative luminance"). Source: written for Touchstone. Licence: Apache-2.0. Version: 1.
(() => {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (top, below) => top.rgb.map((c, i) => c * top.a + below[i] * (1 - top.a));
  const behind = (element) => {
    if (!element) {
      return parse(getComputedStyle(document.body).backgroundColor).rgb;
    }
    const background = parse(getComputedStyle(element).backgroundColor);
    return background.a === 1 ? background.rgb : over(background, behind(element.parentElement));
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll("body *:not(script)")]
    .filter((element) => hasWords(element) && element.getClientRects().length > 0)
    .map((element) => {
      const ground = behind(element);
      const ratio = contrast(over(parse(getComputedStyle(element).color), ground), ground);
      return { ratio, words: `${element.className || element.tagName}: ${element.textContent.trim().slice(0, 40)}` };
    })
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ ratio, words }) => `${ratio.toFixed(2)} ${words}`);
})();
