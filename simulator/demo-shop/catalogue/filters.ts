import { type Product, product } from './product.ts';

export const filters: readonly Product[] = [
  product(
    'filters',
    'clearjug-pitcher',
    'ClearJug pitcher water filters',
    'water filter, water filters, pitcher filters, jug filters, water filter cartridges',
    [
      ['JUG-FILTER-3', '', 3, 'filter', 2299],
      ['JUG-FILTER-6', 'half year pack', 6, 'filter', 3999],
    ],
  ),
  product(
    'filters',
    'frostpure-fridge',
    'FrostPure fridge water filter',
    'water filter, water filters, fridge filter, refrigerator filter, refrigerator water filter',
    [
      ['FRIDGE-FILTER-1', '', 1, 'filter', 3499],
      ['FRIDGE-FILTER-3', 'triple pack', 3, 'filter', 8999],
    ],
  ),
  product('filters', 'tapline-faucet', 'Tapline faucet water filter', 'faucet filter, tap filter', [
    ['FAUCET-FILTER-2', '', 2, 'cartridge', 2599],
  ]),
  product('filters', 'tapline-undersink', 'Tapline under-sink water filter set', 'under sink filter, reverse osmosis filters', [
    ['SINK-FILTER-3', '', 1, 'set', 10_900, { deliveryDays: 4 }],
  ]),
  product('filters', 'purelung-air', 'PureLung air purifier filter', 'air purifier filter, purifier filter, hepa filter', [
    ['AIR-FILTER-1', '', 1, 'filter', 3899],
    ['AIR-FILTER-SET', 'two year set', 1, 'set', 12_900, { deliveryDays: 3 }],
  ]),
  product('filters', 'purelung-carbon', 'PureLung carbon pre-filters', 'carbon filters, pre-filters', [
    ['CARBON-4', '', 4, 'filter', 1899],
  ]),
  product(
    'filters',
    'ductwise-furnace',
    'Ductwise furnace filters',
    'furnace filter, furnace filters, hvac filter, air conditioning filters',
    [
      ['HVAC-16X20-6', 'sixteen by twenty', 6, 'filter', 4499, { deliveryDays: 3 }],
      ['HVAC-16X25-6', 'sixteen by twenty-five', 6, 'filter', 4699, { deliveryDays: 3 }],
      ['HVAC-20X20-6', 'twenty by twenty', 6, 'filter', 4799, { deliveryDays: 3 }],
    ],
  ),
  product('filters', 'mistair-humidifier', 'Mistair humidifier wicks', 'humidifier filter, humidifier wicks', [
    ['HUMID-3', '', 3, 'filter', 1999],
  ]),
  product('filters', 'mistair-tablets', 'Mistair humidifier cleaning tabs', 'humidifier cleaner', [
    ['HUMIDCLEAN-12', '', 12, 'tablet', 999],
  ]),
  product('filters', 'hoodline-range', 'Hoodline range hood filter', 'range hood filter, cooker hood filter, grease filter', [
    ['HOOD-2', '', 2, 'filter', 2299],
  ]),
  product('filters', 'rolloff-vacuum-bags', 'Rolloff vacuum cleaner bags', 'vacuum bags, vacuum cleaner bags, dust bags, hoover bags', [
    ['VACBAG-C-8', 'type C', 8, 'bag', 1899],
    ['VACBAG-G-8', 'type G', 8, 'bag', 1899],
  ]),
  product('filters', 'rolloff-vacuum-filter', 'Rolloff vacuum cleaner filter', 'vacuum filter, vacuum cleaner filter', [
    ['VACFILTER-2', '', 2, 'filter', 1699],
  ]),
  product('filters', 'roamer-robot-kit', 'Roamer robot vacuum refill kit', 'robot vacuum brushes, robot vacuum refills, robot vacuum kit', [
    ['ROBOTKIT-1', '', 1, 'set', 2999],
  ]),
  product('filters', 'roamer-robot-bags', 'Roamer robot vacuum dust bags', 'robot vacuum bags', [['ROBOTBAG-6', '', 6, 'bag', 1999]]),
  product('filters', 'roamer-robot', 'Roamer robot vacuum', 'robot vacuum, robot vacuum cleaner, vacuum robot', [
    ['ROBOT-1', '', 1, 'piece', 24_900, { stock: 40, deliveryDays: 5 }],
  ]),
  product('filters', 'purelung-purifier', 'PureLung air purifier', 'air purifier', [
    ['PURIFIER-1', '', 1, 'piece', 18_900, { stock: 60, deliveryDays: 5 }],
  ]),
  product('filters', 'aquarest-tank', 'Aquarest aquarium filter', 'aquarium filter, fish tank filter', [
    ['AQUA-4', '', 4, 'cartridge', 1549],
  ]),
  product('filters', 'springfall-whole-house', 'Springfall whole house water filter', 'whole house filter', [
    ['HOUSE-FILTER-1', '', 1, 'set', 15_900, { stock: 25, deliveryDays: 6 }],
  ]),
];
