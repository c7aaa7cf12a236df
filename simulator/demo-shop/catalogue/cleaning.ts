import { type Product, product } from './product.ts';

export const cleaning: readonly Product[] = [
  product('dishes', 'sparkwell-tablets', 'Sparkwell dishwasher tablets', 'dishwasher tablets, dishwasher tabs, dish tabs', [
    ['DISHTAB-LEMON-60', 'lemon', 60, 'tablet', 1899, { stock: 50_000 }],
    ['DISHTAB-LEMON-120', 'lemon, double pack', 120, 'tablet', 3399],
    ['DISHTAB-ECO-60', 'plant based', 60, 'tablet', 2149],
  ]),
  product('dishes', 'sparkwell-gel', 'Sparkwell dishwasher gel', 'dishwasher gel, dishwasher detergent', [
    ['DISHGEL-2', '', 2, 'bottle', 1399],
  ]),
  product('dishes', 'sparkwell-rinse', 'Sparkwell rinse aid', 'rinse aid, dishwasher rinse aid', [['RINSE-2', '', 2, 'bottle', 899]]),
  product('dishes', 'sparkwell-salt', 'Sparkwell dishwasher salt', 'dishwasher salt', [['DISHSALT-2', '', 2, 'bag', 749]]),
  product('dishes', 'sparkwell-machine', 'Sparkwell dishwasher cleaner', 'dishwasher cleaner', [['DISHCLEAN-3', '', 3, 'bottle', 1049]]),
  product('dishes', 'sparkwell-dish-soap', 'Sparkwell dish soap', 'dish soap, washing up liquid', [
    ['DISHSOAP-3', 'apple', 3, 'bottle', 899],
    ['DISHSOAP-REFILL-1', 'apple, refill', 1, 'bottle', 749],
  ]),
  product('dishes', 'scrubby-sponges', 'Scrubby kitchen sponges', 'sponges, kitchen sponges, scrub sponges', [
    ['SPONGE-6', '', 6, 'sponge', 549],
  ]),
  product('dishes', 'scrubby-steel', 'Scrubby steel wool', 'steel wool, scouring pads', [['STEEL-8', '', 8, 'pad', 449]]),
  product('dishes', 'scrubby-brush-refill', 'Scrubby dish brush refills', 'dish brush refills, dish wand refills', [
    ['DISHBRUSH-6', '', 6, 'piece', 699],
  ]),

  product('cleaning', 'panewell-glass', 'Panewell glass cleaner', 'glass cleaner, window cleaner, window spray', [
    ['GLASS-OLD-2', '', 2, 'bottle', 849, { stock: 0, discontinued: { substituteSku: 'GLASS-PLUS-2' } }],
  ]),
  product('cleaning', 'panewell-glass-plus', 'Panewell Plus glass cleaner', 'streak free glass cleaner', [
    ['GLASS-PLUS-2', '', 2, 'bottle', 949],
  ]),
  product(
    'cleaning',
    'homeworks-all-purpose',
    'Homeworks all-purpose cleaner',
    'all-purpose cleaner, surface cleaner, multi surface spray',
    [
      ['ALLPURPOSE-2', 'lemon', 2, 'bottle', 799],
      ['ALLPURPOSE-ECO-2', 'plant based', 2, 'bottle', 949],
    ],
  ),
  product('cleaning', 'homeworks-bathroom', 'Homeworks bathroom cleaner', 'bathroom cleaner, bath spray', [
    ['BATHCLEAN-2', '', 2, 'bottle', 849],
  ]),
  product('cleaning', 'homeworks-toilet', 'Homeworks toilet cleaner', 'toilet cleaner, toilet bowl cleaner', [
    ['TOILETCLEAN-3', '', 3, 'bottle', 999],
  ]),
  product('cleaning', 'homeworks-toilet-block', 'Homeworks toilet rim blocks', 'toilet blocks, rim blocks', [
    ['RIMBLOCK-4', '', 4, 'piece', 649],
  ]),
  product('cleaning', 'homeworks-floor', 'Homeworks floor cleaner', 'floor cleaner, mopping liquid', [
    ['FLOOR-TILE-2', 'for tiles', 2, 'bottle', 1099],
    ['FLOOR-WOOD-2', 'for wood', 2, 'bottle', 1249],
  ]),
  product('cleaning', 'homeworks-mop-pads', 'Homeworks mop pads', 'mop pads, wet mop refills', [['MOPPAD-24', '', 24, 'pad', 1399]]),
  product('cleaning', 'homeworks-duster', 'Homeworks duster refills', 'duster refills, dusters', [['DUSTER-18', '', 18, 'piece', 1149]]),
  product('cleaning', 'homeworks-disinfectant', 'Homeworks disinfecting wipes', 'disinfecting wipes, cleaning wipes, disinfectant wipes', [
    ['DISINFECT-225', '', 225, 'wipe', 1349],
  ]),
  product('cleaning', 'homeworks-oven', 'Homeworks oven cleaner', 'oven cleaner', [['OVEN-2', '', 2, 'can', 999]]),
  product('cleaning', 'homeworks-drain', 'Homeworks drain cleaner', 'drain cleaner, drain unblocker', [['DRAIN-2', '', 2, 'bottle', 1099]]),
  product('cleaning', 'homeworks-descaler', 'Homeworks limescale remover', 'limescale remover, descaler', [
    ['LIMESCALE-2', '', 2, 'bottle', 849],
  ]),
  product('cleaning', 'homeworks-cloths', 'Homeworks microfibre cloths', 'microfiber cloths, cleaning cloths', [
    ['CLOTH-12', '', 12, 'cloth', 1199],
  ]),
  product('cleaning', 'homeworks-gloves', 'Homeworks rubber gloves', 'rubber gloves, washing up gloves', [
    ['GLOVES-S-3', 'small', 3, 'set', 799],
    ['GLOVES-M-3', 'medium', 3, 'set', 799],
    ['GLOVES-L-3', 'large', 3, 'set', 799],
  ]),
  product('cleaning', 'breezy-freshener', 'Breezy air freshener refills', 'air freshener, air freshener refills, plug in refills', [
    ['FRESHENER-5', '', 5, 'bottle', 1499],
  ]),
  product('cleaning', 'binwise-bags', 'Binwise bin bags', 'bin bags, trash bags, garbage bags, bin liners', [
    ['BIN-13GAL-80', 'thirteen gallons', 80, 'bag', 1599],
    ['BIN-30GAL-40', 'thirty gallons', 40, 'bag', 1749],
  ]),
  product('cleaning', 'binwise-compost', 'Binwise compost bags', 'compost bags, food waste bags', [['COMPOST-100', '', 100, 'bag', 1299]]),
  product('cleaning', 'binwise-recycling', 'Binwise recycling bags', 'recycling bags, clear bags', [
    ['RECYCLE-50', '', 50, 'bag', 1399, { stock: 0, discontinued: {} }],
  ]),
];
