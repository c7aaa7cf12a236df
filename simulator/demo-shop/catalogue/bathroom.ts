import { type Product, product } from './product.ts';

export const bathroom: readonly Product[] = [
  product(
    'oral',
    'brightsmile-brush-heads',
    'BrightSmile toothbrush heads',
    'toothbrush heads, brush heads, electric toothbrush heads, electric toothbrush refills, toothbrush refills, replacement brush heads',
    [
      ['BRUSH-SOFT-4', 'soft', 4, 'head', 2699, { stock: 50_000 }],
      ['BRUSH-MEDIUM-4', 'medium', 4, 'head', 2699],
      ['BRUSH-SOFT-8', 'soft, double pack', 8, 'head', 4799],
    ],
  ),
  product('oral', 'brightsmile-kids-heads', 'BrightSmile kids toothbrush heads', 'kids brush heads, children toothbrush heads', [
    ['BRUSH-KIDS-2', '', 2, 'head', 1499],
  ]),
  product('oral', 'sonora-brush-heads', 'Sonora sonic toothbrush heads', 'sonic brush heads, sonic toothbrush refills', [
    ['SONIC-4', '', 4, 'head', 3299],
  ]),
  product('oral', 'brightsmile-toothbrush', 'BrightSmile manual toothbrush', 'toothbrush, toothbrushes, hand toothbrush', [
    ['TOOTHBRUSH-SOFT-3', 'soft', 3, 'piece', 899],
    ['TOOTHBRUSH-MEDIUM-3', 'medium', 3, 'piece', 899],
  ]),
  product('oral', 'mintfield-toothpaste', 'Mintfield toothpaste', 'toothpaste, tooth paste, mint toothpaste', [
    ['PASTE-MINT-2', 'fresh mint', 2, 'tube', 749],
    ['PASTE-WHITE-2', 'whitening', 2, 'tube', 899],
    ['PASTE-KIDS-2', 'kids strawberry', 2, 'tube', 699],
  ]),
  product('oral', 'mintfield-floss', 'Mintfield dental floss', 'dental floss, floss, tooth floss', [['FLOSS-3', '', 3, 'piece', 849]]),
  product('oral', 'mintfield-picks', 'Mintfield interdental picks', 'interdental brushes, dental picks, floss picks', [
    ['PICKS-60', '', 60, 'piece', 699],
  ]),
  product('oral', 'mintfield-mouthwash', 'Mintfield mouthwash', 'mouthwash, mouth rinse', [
    ['MOUTHWASH-1', 'cool mint', 1, 'bottle', 649],
    ['MOUTHWASH-2', 'cool mint, twin pack', 2, 'bottle', 1199],
  ]),
  product('oral', 'sonora-denture', 'Sonora denture cleaner', 'denture tabs, denture cleaner', [['DENTURE-90', '', 90, 'tablet', 799]]),
  product('oral', 'sonora-flosser-tips', 'Sonora water flosser tips', 'flosser tips, water flosser nozzles', [
    ['FLOSSTIP-4', '', 4, 'piece', 1299],
  ]),

  product('shaving', 'keenedge-blades', 'KeenEdge razor blades', 'razor blades, razor refills, shaving blades, razor cartridges', [
    ['RAZOR-5-8', 'five blade', 8, 'cartridge', 2899],
    ['RAZOR-3-8', 'three blade', 8, 'cartridge', 1999],
  ]),
  product('shaving', 'keenedge-safety-blades', 'KeenEdge safety razor blades', 'double edge blades, safety razor blades', [
    ['SAFETY-50', '', 50, 'blade', 1199],
  ]),
  product('shaving', 'keenedge-disposable', 'KeenEdge disposable razors', 'disposable razors', [['DISPRAZOR-10', '', 10, 'piece', 1099]]),
  product('shaving', 'keenedge-foam', 'KeenEdge shaving foam', 'shaving foam, shaving cream', [['FOAM-2', '', 2, 'can', 749]]),
  product('shaving', 'keenedge-gel', 'KeenEdge shaving gel', 'shaving gel', [['SHAVEGEL-2', 'sensitive', 2, 'can', 899]]),
  product('shaving', 'trimcrest-shaver-foil', 'Trimcrest shaver foil and cutter', 'shaver foil, shaver replacement', [
    ['SHAVERFOIL-1', '', 1, 'set', 3499, { deliveryDays: 3 }],
  ]),

  product('bath', 'willow-hand-soap', 'Willow & Clay hand soap', 'hand soap, liquid soap', [['HANDSOAP-3', 'lavender', 3, 'bottle', 1199]]),
  product('bath', 'willow-hand-soap-refill', 'Willow & Clay hand soap refill', 'hand soap refill, soap refill', [
    ['HANDSOAP-REFILL-2', '', 2, 'pouch', 1349],
  ]),
  product('bath', 'willow-bar-soap', 'Willow & Clay bar soap', 'bar soap, soap bars', [['BARSOAP-6', '', 6, 'bar', 899]]),
  product('bath', 'willow-shower-gel', 'Willow & Clay shower gel', 'shower gel, body wash', [
    ['SHOWER-CITRUS-2', 'citrus', 2, 'bottle', 1099],
    ['SHOWER-OAT-2', 'oat', 2, 'bottle', 1099],
  ]),
  product('bath', 'silkwater-shampoo', 'Silkwater shampoo', 'shampoo, hair shampoo', [
    ['SHAMPOO-DRY-2', 'for dry hair', 2, 'bottle', 1399],
    ['SHAMPOO-DAILY-2', 'daily', 2, 'bottle', 1249],
    ['SHAMPOO-FLAKE-2', 'anti dandruff', 2, 'bottle', 1549],
  ]),
  product('bath', 'silkwater-conditioner', 'Silkwater conditioner', 'conditioner, hair conditioner', [
    ['CONDITIONER-2', '', 2, 'bottle', 1349],
  ]),
  product('bath', 'calmday-deodorant', 'Calmday deodorant', 'deodorant, antiperspirant', [
    ['DEO-STICK-3', 'stick', 3, 'stick', 1449],
    ['DEO-SPRAY-3', 'spray', 3, 'can', 1299],
  ]),
  product('bath', 'calmday-lotion', 'Calmday body lotion', 'body lotion, moisturizer', [['LOTION-2', '', 2, 'bottle', 1699]]),
  product('bath', 'calmday-sunscreen', 'Calmday sunscreen', 'sunscreen, sun cream, sun lotion', [
    ['SUN-50-2', 'factor fifty', 2, 'bottle', 1899],
  ]),
  product('bath', 'calmday-cotton-swabs', 'Calmday cotton swabs', 'cotton swabs, cotton buds', [['SWABS-500', '', 500, 'piece', 599]]),
  product('bath', 'calmday-cotton-pads', 'Calmday cotton pads', 'cotton pads, make-up pads, cotton rounds', [
    ['COTTONPAD-240', '', 240, 'pad', 799],
  ]),
  product('bath', 'calmday-face-wipes', 'Calmday face wipes', 'face wipes, make-up remover wipes', [['FACEWIPE-75', '', 75, 'wipe', 899]]),
  product('bath', 'springfall-shower-filter', 'Springfall shower head filter', 'shower filter, shower head cartridge', [
    ['SHOWERFILTER-2', '', 2, 'cartridge', 2399],
  ]),
];
