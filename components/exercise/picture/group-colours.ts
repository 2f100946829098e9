/** A letter and two colours a group. The letter says what the colour repeats: nine hues are many. */
export function groupLook(index: number): { letter: string; fill: string; stroke: string } {
  // Steps of the golden angle keep neighbours in the list apart, however many there are.
  const hue = (190 + index * 137.5) % 360;
  return {
    letter: String.fromCharCode("A".charCodeAt(0) + (index % 26)),
    fill: `light-dark(oklch(0.9 0.07 ${hue}), oklch(0.36 0.07 ${hue}))`,
    stroke: `light-dark(oklch(0.48 0.1 ${hue}), oklch(0.78 0.1 ${hue}))`,
  };
}
