import { type Product, product } from './product.ts';

export const paperAndLaundry: readonly Product[] = [
  product('paper', 'cloudroll-towels', 'CloudRoll paper towels', 'paper towels, kitchen roll, kitchen towels', [
    ['TOWEL-6', '', 6, 'roll', 1399],
    ['TOWEL-12', 'family pack', 12, 'roll', 2499],
  ]),
  product('paper', 'cloudroll-toilet', 'CloudRoll toilet paper', 'toilet paper, toilet rolls, loo roll', [
    ['TOILET-12', '', 12, 'roll', 1299],
    ['TOILET-24', 'family pack', 24, 'roll', 2299],
  ]),
  product('paper', 'cloudroll-tissues', 'CloudRoll facial tissues', 'tissues, facial tissues, tissue boxes', [
    ['TISSUE-8', '', 8, 'box', 1449, { stock: 0, restockDays: 9 }],
    ['TISSUE-CUBE-4', 'cube boxes', 4, 'box', 899],
  ]),
  product('paper', 'cloudroll-pocket', 'CloudRoll pocket tissues', 'pocket tissues, handkerchiefs', [['POCKET-30', '', 30, 'pouch', 799]]),
  product('paper', 'cloudroll-napkins', 'CloudRoll napkins', 'napkins, paper napkins, serviettes', [['NAPKIN-250', '', 250, 'piece', 749]]),
  product('paper', 'cloudroll-wet', 'CloudRoll moist toilet wipes', 'moist toilet paper, flushable wipes', [
    ['WETWIPE-6', '', 6, 'pouch', 1099],
  ]),
  product('paper', 'meadow-plates', 'Meadow paper plates', 'paper plates, disposable plates', [['PLATE-100', '', 100, 'piece', 1299]]),
  product('paper', 'meadow-cups', 'Meadow paper cups', 'paper cups, disposable cups', [['CUP-100', '', 100, 'piece', 1199]]),

  product(
    'laundry',
    'freshfold-liquid',
    'FreshFold laundry detergent',
    'laundry detergent, washing liquid, laundry soap, liquid detergent',
    [
      ['LAUNDRY-64', 'sixty-four loads', 1, 'bottle', 1799],
      ['LAUNDRY-128', 'hundred and twenty-eight loads', 1, 'bottle', 3199],
      ['LAUNDRY-FREE-64', 'fragrance free, sixty-four loads', 1, 'bottle', 1899],
    ],
  ),
  product('laundry', 'freshfold-pods', 'FreshFold laundry pods', 'laundry pods, laundry capsules, washing pods', [
    ['LAUNDRYPOD-42', '', 42, 'pod', 1649],
  ]),
  product('laundry', 'freshfold-powder', 'FreshFold washing powder', 'washing powder, laundry powder', [
    ['POWDER-50', 'fifty loads', 1, 'box', 1399],
  ]),
  product('laundry', 'freshfold-softener', 'FreshFold fabric softener', 'fabric softener, fabric conditioner', [
    ['SOFTENER-2', '', 2, 'bottle', 1249],
  ]),
  product('laundry', 'freshfold-dryer-sheets', 'FreshFold dryer sheets', 'dryer sheets, tumble dryer sheets', [
    ['DRYER-160', '', 160, 'sheet', 899],
  ]),
  product('laundry', 'freshfold-stain', 'FreshFold stain remover', 'stain remover, stain spray', [['STAIN-2', '', 2, 'bottle', 1099]]),
  product('laundry', 'freshfold-bleach', 'FreshFold oxygen bleach', 'oxygen bleach, laundry whitener, bleach powder', [
    ['OXY-1', '', 1, 'jar', 1299],
  ]),
  product('laundry', 'freshfold-colour-catcher', 'FreshFold colour catcher sheets', 'color catcher, colour catcher', [
    ['CATCHER-48', '', 48, 'sheet', 999],
  ]),
  product('laundry', 'freshfold-machine', 'FreshFold washing machine cleaner', 'washing machine cleaner, washer cleaner', [
    ['WASHERCLEAN-6', '', 6, 'tablet', 1149],
  ]),
  product('laundry', 'freshfold-wool', 'FreshFold wool and silk wash', 'wool detergent, delicate detergent', [
    ['WOOL-1', '', 1, 'bottle', 949],
  ]),
];
