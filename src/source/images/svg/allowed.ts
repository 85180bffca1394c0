/** What is set in tables here as words between spaces, one thing a list. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/**
 * The elements of SVG 2 (W3C, § 3–14, and Filter Effects 1) that draw or describe and do nothing else. Not among them
 * is what runs, moves, links, brings in HTML or shows one reader other things than another.
 */
export const elements = words(`
  svg g defs symbol use title desc metadata style
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Properties of CSS that SVG takes as attributes too (SVG 2, § 6.7); what they may hold is judged as CSS. */
const presentation = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-profile color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule
  filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust
  font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
  image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
  solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-indent
  text-overflow text-rendering text-transform transform transform-origin unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode x y width height cx cy r rx ry d
`);

/** Attributes of numbers, names and words, which take no address and no function but those of `transform`. */
const plain = words(`
  amplitude azimuth baseFrequency baseProfile bias clipPathUnits contentScriptType contentStyleType diffuseConstant
  divisor dx dy edgeMode elevation exponent filterRes filterUnits focusable fr fx fy gradientTransform gradientUnits
  height in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle markerHeight
  markerUnits markerWidth maskContentUnits maskUnits media method mode numOctaves offset operator order orient
  pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ
  preserveAlpha preserveAspectRatio primitiveUnits radius refX refY result rotate scale seed side spacing
  specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale tableValues
  targetX targetY textLength type values version viewBox x1 x2 xChannelSelector y1 y2 yChannelSelector z zoomAndPan
`);

/** Attributes of text for people and machines, of which nothing is read as CSS. */
const texts = words('class id lang role');

/** Properties that stand in a style of an editor and not in an attribute. */
const styleOnly =
  /^(?:--|-inkscape-|font-|text-|stroke-|fill-|marker-|shape-|color-|block-progression$|background(?:-color)?$|inline-size$|user-select$|cursor$|font$)/;

/** What an attribute holds, which says how it is judged; null for one that has no place in a drawing. */
export function holdingOf(attribute: string): 'text' | 'css' | 'style' | 'address' | null {
  if (attribute === 'href') return 'address';
  if (attribute === 'style') return 'style';
  if (texts.has(attribute) || /^(?:aria|data)-[\w.:-]+$/.test(attribute)) return 'text';
  return presentation.has(attribute) || plain.has(attribute) ? 'css' : null;
}

/** Whether a style may set a property. */
export function isProperty(name: string): boolean {
  return presentation.has(name) || styleOnly.test(name);
}

/** Functions of CSS that compute a colour, a place or a number: none of them takes an address. */
export const functions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk icc-color
  matrix matrix3d translate translatex translatey scale scalex scaley rotate skew skewx skewy
  calc min max clamp var
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  circle ellipse inset polygon path not is where
`);

/** Attributes in the namespace of XLink: an address, and what old programs write beside it. */
export const xlinkAttributes = words('href title type show actuate role arcrole');

/** Attributes in the namespace of XML. `base` would have every address mean something else. */
export const xmlAttributes = words('space lang');
