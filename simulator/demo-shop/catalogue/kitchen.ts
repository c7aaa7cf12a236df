import { type Product, product } from './product.ts';

export const kitchen: readonly Product[] = [
  product('coffee', 'ridgeway-pods', 'Ridgeway coffee pods', 'coffee pods, coffee capsules, pods', [
    ['PODS-MEDIUM-60', 'medium roast', 60, 'pod', 3290, { stock: 50_000 }],
    ['PODS-DARK-60', 'dark roast', 60, 'pod', 3290],
    ['PODS-DECAF-60', 'decaf', 60, 'pod', 3490],
  ]),
  product('coffee', 'ridgeway-espresso-pods', 'Ridgeway espresso pods', 'espresso pods, espresso capsules', [
    ['ESPRESSO-40', '', 40, 'capsule', 2190],
  ]),
  product('coffee', 'ridgeway-beans', 'Ridgeway coffee beans', 'coffee beans, whole bean coffee', [
    ['BEANS-MEDIUM-1', 'medium roast', 1, 'bag', 1699],
    ['BEANS-DARK-1', 'dark roast', 1, 'bag', 1699],
  ]),
  product('coffee', 'ridgeway-ground', 'Ridgeway ground coffee', 'ground coffee, filter coffee', [['GROUND-2', '', 2, 'bag', 1799]]),
  product('coffee', 'ridgeway-paper-filters', 'Ridgeway paper coffee filters', 'coffee filters, filter papers', [
    ['COFFEEFILTER-2', 'size two', 100, 'filter', 449],
    ['COFFEEFILTER-4', 'size four', 100, 'filter', 499],
  ]),
  product('coffee', 'ridgeway-descaler', 'Ridgeway coffee machine descaler', 'coffee machine descaler, espresso machine descaler', [
    ['COFFEEDESCALE-4', '', 4, 'bottle', 1499],
  ]),
  product('coffee', 'ridgeway-tablets', 'Ridgeway coffee machine cleaning tabs', 'coffee machine cleaner, coffee machine tabs', [
    ['COFFEECLEAN-25', '', 25, 'tablet', 1299],
  ]),
  product('coffee', 'ridgeway-milk-cleaner', 'Ridgeway milk frother cleaner', 'milk system cleaner, frother cleaner', [
    ['MILKCLEAN-2', '', 2, 'bottle', 1199],
  ]),
  product('coffee', 'leafhouse-tea', 'Leafhouse tea bags', 'tea bags, tea', [
    ['TEA-BLACK-100', 'black tea', 100, 'bag', 899],
    ['TEA-GREEN-100', 'green tea', 100, 'bag', 999],
    ['TEA-MINT-50', 'peppermint', 50, 'bag', 699],
  ]),
  product('coffee', 'bubblewell-gas', 'Bubblewell sparkling water gas cylinder', 'soda gas cylinder, soda maker gas, carbonator refill', [
    ['GAS-2', '', 2, 'cartridge', 3299, { deliveryDays: 4 }],
  ]),

  product('kitchen', 'wrapwell-foil', 'Wrapwell aluminum foil', 'aluminum foil, tin foil, aluminium foil', [
    ['FOIL-2', '', 2, 'roll', 849],
  ]),
  product('kitchen', 'wrapwell-film', 'Wrapwell cling film', 'cling film, plastic wrap, cling wrap', [['FILM-3', '', 3, 'roll', 949]]),
  product('kitchen', 'wrapwell-parchment', 'Wrapwell baking paper', 'baking paper, parchment paper', [['PARCHMENT-2', '', 2, 'roll', 749]]),
  product('kitchen', 'wrapwell-zip', 'Wrapwell zip bags', 'zip bags, freezer bags, sandwich bags, food bags', [
    ['ZIP-SANDWICH-150', 'sandwich size', 150, 'bag', 899],
    ['ZIP-QUART-80', 'quart size', 80, 'bag', 999],
    ['ZIP-GALLON-60', 'gallon size', 60, 'bag', 1099],
  ]),
  product('kitchen', 'wrapwell-vacuum', 'Wrapwell vacuum sealer rolls', 'vacuum sealer bags, sealer rolls', [
    ['SEALER-4', '', 4, 'roll', 2199],
  ]),
  product('kitchen', 'wrapwell-muffin', 'Wrapwell muffin cases', 'muffin cases, cupcake liners', [['MUFFIN-200', '', 200, 'piece', 549]]),
  product('kitchen', 'wrapwell-airfryer', 'Wrapwell air fryer liners', 'air fryer liners, air fryer paper', [
    ['AIRFRYER-100', '', 100, 'sheet', 999],
  ]),
  product('kitchen', 'hearth-matches', 'Hearth long matches', 'matches', [['MATCHES-4', '', 4, 'box', 599]]),
  product('kitchen', 'hearth-candles', 'Hearth tea lights', 'tea lights, candles', [['TEALIGHT-100', '', 100, 'piece', 1399]]),
  product('kitchen', 'hearth-charcoal', 'Hearth grill charcoal', 'charcoal, grill coal, barbecue briquettes', [
    ['CHARCOAL-2', '', 2, 'bag', 2199, { deliveryDays: 4 }],
  ]),
  product('kitchen', 'sliceline-blender-gasket', 'Sliceline blender seal rings', 'blender gasket, blender seals', [
    ['GASKET-3', '', 3, 'piece', 899, { stock: 3 }],
  ]),

  product('pantry', 'goldgrain-oats', 'Goldgrain rolled oats', 'oats, oatmeal, porridge oats', [['OATS-4', '', 4, 'bag', 1199]]),
  product('pantry', 'goldgrain-pasta', 'Goldgrain spaghetti', 'pasta, spaghetti, noodles', [['PASTA-6', '', 6, 'box', 999]]),
  product('pantry', 'goldgrain-rice', 'Goldgrain basmati rice', 'rice, basmati rice', [['RICE-1', '', 1, 'bag', 1499]]),
  product('pantry', 'goldgrain-flour', 'Goldgrain flour', 'flour, baking flour', [['FLOUR-4', '', 4, 'bag', 1099]]),
  product('pantry', 'goldgrain-granola', 'Goldgrain granola', 'granola, muesli, cereal', [['GRANOLA-3', '', 3, 'bag', 1649]]),
  product('pantry', 'olivaro-oil', 'Olivaro olive oil', 'olive oil', [['OLIVEOIL-1', '', 1, 'bottle', 1899]]),
  product('pantry', 'olivaro-tomatoes', 'Olivaro chopped tomatoes', 'canned tomatoes, chopped tomatoes, tomatoes', [
    ['TOMATO-12', '', 12, 'can', 1549],
  ]),
  product('pantry', 'meadow-oat-milk', 'Meadow oat milk', 'oat milk, oat drink', [['OATMILK-6', '', 6, 'box', 1699]]),
  product('pantry', 'meadow-almond-milk', 'Meadow almond milk', 'almond milk', [
    ['ALMONDMILK-6', '', 6, 'box', 1899, { stock: 0, restockDays: 5 }],
  ]),
  product('pantry', 'harbour-tuna', 'Harbour canned tuna', 'tuna, canned tuna', [['TUNA-12', '', 12, 'can', 1999]]),
  product('pantry', 'nutwell-peanut-butter', 'Nutwell peanut butter', 'peanut butter', [['PEANUT-2', '', 2, 'jar', 1149]]),
  product('pantry', 'nutwell-almonds', 'Nutwell roasted almonds', 'almonds, nuts', [['ALMONDS-1', '', 1, 'bag', 1399]]),
  product('pantry', 'nutwell-bars', 'Nutwell protein bars', 'protein bars, snack bars, energy bars', [['BARS-24', '', 24, 'bar', 2699]]),
  product('pantry', 'hivelight-honey', 'Hivelight honey', 'honey', [['HONEY-2', '', 2, 'jar', 1299]]),
];
