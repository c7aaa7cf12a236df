import { type Product, product } from './product.ts';

export const powerAndOffice: readonly Product[] = [
  product('power', 'everspark-aa', 'Everspark double A batteries', 'batteries, aa batteries, double a batteries', [
    ['BATT-AA-24', '', 24, 'battery', 1499],
    ['BATT-AA-48', 'big box', 48, 'battery', 2599],
  ]),
  product('power', 'everspark-aaa', 'Everspark triple A batteries', 'aaa batteries, triple a batteries', [
    ['BATT-AAA-24', '', 24, 'battery', 1499],
  ]),
  product('power', 'everspark-9v', 'Everspark nine volt batteries', '9v batteries, nine volt batteries, smoke alarm batteries', [
    ['BATT-9V-4', '', 4, 'battery', 1299],
  ]),
  product('power', 'everspark-c', 'Everspark C batteries', 'c batteries', [['BATT-C-8', '', 8, 'battery', 1599]]),
  product('power', 'everspark-d', 'Everspark D batteries', 'd batteries', [['BATT-D-8', '', 8, 'battery', 1899]]),
  product('power', 'everspark-coin', 'Everspark coin cells', 'button batteries, coin batteries, watch batteries, key fob battery', [
    ['COIN-2032-6', 'twenty thirty-two', 6, 'battery', 899],
    ['COIN-2025-6', 'twenty twenty-five', 6, 'battery', 899],
  ]),
  product('power', 'everspark-rechargeable', 'Everspark rechargeable batteries', 'rechargeable batteries', [
    ['RECHARGE-AA-8', 'double A', 8, 'battery', 2199],
    ['RECHARGE-AAA-8', 'triple A', 8, 'battery', 1999],
  ]),
  product('power', 'everspark-hearing', 'Everspark hearing aid batteries', 'hearing aid batteries', [
    ['HEARING-60', 'size three twelve', 60, 'battery', 1999],
  ]),
  product('power', 'everspark-cable', 'Everspark charging cables', 'charging cable, phone cable, usb cable', [
    ['CABLE-2', '', 2, 'piece', 1499],
  ]),

  product('light', 'lumora-60', 'Lumora light bulbs', 'light bulbs, bulbs, led bulbs', [
    ['BULB-60W-4', 'sixty watt', 4, 'bulb', 1099],
    ['BULB-100W-4', 'hundred watt', 4, 'bulb', 1499],
    ['BULB-40W-4', 'forty watt', 4, 'bulb', 999],
  ]),
  product('light', 'lumora-candle', 'Lumora candle bulbs', 'candle bulbs, chandelier bulbs, small bulbs', [
    ['CANDLE-6', '', 6, 'bulb', 1399],
  ]),
  product('light', 'lumora-spot', 'Lumora spotlights', 'spotlights, spot bulbs, recessed bulbs', [['SPOT-6', '', 6, 'bulb', 1799]]),
  product('light', 'lumora-smart', 'Lumora smart bulbs', 'smart bulbs, color bulbs', [['SMART-3', '', 3, 'bulb', 3499]]),
  product('light', 'lumora-tube', 'Lumora tube lights', 'tube lights, fluorescent tubes', [
    ['TUBE-2', '', 2, 'bulb', 2199, { deliveryDays: 4 }],
  ]),
  product('light', 'lumora-oven', 'Lumora oven bulbs', 'oven bulbs, appliance bulbs', [['OVENBULB-2', '', 2, 'bulb', 799]]),
  product('light', 'lumora-night', 'Lumora night lights', 'night lights', [['NIGHT-4', '', 4, 'piece', 1299]]),

  product('office', 'inkwell-black', 'Inkwell printer ink', 'printer ink, ink cartridges, printer cartridges, ink', [
    ['INK-BLACK-2', 'black', 2, 'cartridge', 3499],
    ['INK-COLOR-1', 'color', 1, 'cartridge', 2999],
    ['INK-SET-4', 'black and color set', 4, 'cartridge', 6499],
  ]),
  product('office', 'inkwell-toner', 'Inkwell laser toner', 'toner, laser toner, printer toner', [
    ['TONER-BLACK-1', 'black', 1, 'cartridge', 7999, { deliveryDays: 3 }],
  ]),
  product('office', 'plainleaf-paper', 'Plainleaf printer paper', 'printer paper, copy paper', [
    ['PAPER-500', '', 500, 'sheet', 899],
    ['PAPER-2500', 'box of five reams', 2500, 'sheet', 3799],
  ]),
  product('office', 'plainleaf-notes', 'Plainleaf sticky notes', 'sticky notes', [['NOTES-12', '', 12, 'pad', 999]]),
  product('office', 'plainleaf-notebooks', 'Plainleaf notebooks', 'notebooks, writing pads', [['NOTEBOOK-3', '', 3, 'piece', 1149]]),
  product('office', 'plainleaf-envelopes', 'Plainleaf envelopes', 'envelopes', [['ENVELOPE-100', '', 100, 'piece', 1099]]),
  product('office', 'penmark-pens', 'Penmark ballpoint pens', 'pens, ballpoint pens', [
    ['PENS-BLUE-12', 'blue', 12, 'piece', 699],
    ['PENS-BLACK-12', 'black', 12, 'piece', 699],
  ]),
  product('office', 'holdfast-tape', 'Holdfast sticky tape', 'sticky tape, adhesive tape', [['TAPE-8', '', 8, 'roll', 899]]),
  product('office', 'holdfast-parcel', 'Holdfast packing tape', 'packing tape, parcel tape', [['PARCEL-6', '', 6, 'roll', 1399]]),
  product('office', 'holdfast-labels', 'Holdfast label tape', 'label tape, label maker tape', [['LABEL-3', '', 3, 'cartridge', 1799]]),
];
