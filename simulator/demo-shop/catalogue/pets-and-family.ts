import { type Product, product } from './product.ts';

export const petsAndFamily: readonly Product[] = [
  product('pets', 'whiskerly-wet', 'Whiskerly cat food', 'cat food, wet cat food, cat pouches', [
    ['CAT-TUNA-24', 'tuna', 24, 'pouch', 2199],
    ['CAT-CHICKEN-24', 'chicken', 24, 'pouch', 2199],
    ['CAT-SENIOR-24', 'senior', 24, 'pouch', 2399],
  ]),
  product('pets', 'whiskerly-dry', 'Whiskerly dry cat food', 'dry cat food, cat kibble', [['CAT-DRY-1', '', 1, 'bag', 2899]]),
  product('pets', 'whiskerly-treats', 'Whiskerly cat treats', 'cat treats, cat snacks', [['CATTREAT-6', '', 6, 'bag', 1199]]),
  product('pets', 'whiskerly-litter', 'Whiskerly cat litter', 'cat litter, kitty litter', [
    ['LITTER-CLUMP-1', 'clumping', 1, 'bag', 1999, { deliveryDays: 3 }],
    ['LITTER-CRYSTAL-1', 'crystal', 1, 'bag', 2499, { deliveryDays: 3 }],
  ]),
  product('pets', 'whiskerly-liners', 'Whiskerly litter tray liners', 'litter liners, litter box liners', [
    ['LITTERLINER-30', '', 30, 'bag', 999],
  ]),
  product('pets', 'tailwise-dry', 'Tailwise dog food', 'dog food, dry dog food, dog kibble', [
    ['DOG-CHICKEN-1', 'chicken', 1, 'bag', 3899, { deliveryDays: 3 }],
    ['DOG-LAMB-1', 'lamb', 1, 'bag', 3999, { deliveryDays: 3 }],
    ['DOG-PUPPY-1', 'puppy', 1, 'bag', 3499, { deliveryDays: 3 }],
  ]),
  product('pets', 'tailwise-wet', 'Tailwise wet dog food', 'wet dog food, canned dog food', [['DOG-WET-12', '', 12, 'can', 2299]]),
  product('pets', 'tailwise-treats', 'Tailwise dog treats', 'dog treats, dog snacks', [['DOGTREAT-4', '', 4, 'bag', 1599]]),
  product('pets', 'tailwise-dental', 'Tailwise dental chews', 'dental chews, dental sticks', [['DENTALCHEW-28', '', 28, 'stick', 1699]]),
  product('pets', 'tailwise-poop-bags', 'Tailwise poop bags', 'poop bags, dog waste bags, dog bags', [
    ['POOPBAG-300', '', 300, 'bag', 1299],
  ]),
  product('pets', 'tailwise-pads', 'Tailwise puppy pads', 'puppy pads, training pads', [['PUPPYPAD-100', '', 100, 'pad', 2499]]),
  product('pets', 'tailwise-flea', 'Tailwise flea drops', 'flea drops, flea treatment, tick drops', [
    ['FLEA-DOG-6', 'for dogs', 6, 'tube', 3999],
    ['FLEA-CAT-6', 'for cats', 6, 'tube', 3699],
  ]),
  product('pets', 'burrow-hay', 'Burrow meadow hay', 'hay, rabbit hay, guinea pig hay', [
    ['HAY-1', '', 1, 'bag', 1599, { deliveryDays: 3 }],
  ]),
  product('pets', 'burrow-bird', 'Burrow wild bird seed', 'bird seed, bird food', [['BIRDSEED-1', '', 1, 'bag', 1799]]),
  product('pets', 'burrow-fish', 'Burrow fish flakes', 'fish food, fish flakes', [['FISH-2', '', 2, 'jar', 999]]),

  product('baby', 'tinytoes-diapers', 'Tinytoes diapers', 'diapers, nappies', [
    ['DIAPER-1-120', 'size one', 120, 'diaper', 3299],
    ['DIAPER-2-108', 'size two', 108, 'diaper', 3299],
    ['DIAPER-3-96', 'size three', 96, 'diaper', 3299],
    ['DIAPER-4-84', 'size four', 84, 'diaper', 3299],
  ]),
  product('baby', 'tinytoes-pants', 'Tinytoes training pants', 'training pants, pull ups', [
    ['PANTS-4-60', 'size four', 60, 'diaper', 2999],
  ]),
  product('baby', 'tinytoes-wipes', 'Tinytoes baby wipes', 'baby wipes, wet wipes', [['BABYWIPE-720', '', 720, 'wipe', 1899]]),
  product('baby', 'tinytoes-formula', 'Tinytoes infant formula', 'baby formula, infant formula, baby milk', [
    ['FORMULA-2', '', 2, 'can', 3799],
  ]),
  product('baby', 'tinytoes-lotion', 'Tinytoes diaper cream', 'diaper cream, diaper rash cream', [['DIAPERCREAM-2', '', 2, 'tube', 1299]]),
  product('baby', 'tinytoes-pail', 'Tinytoes diaper pail refills', 'diaper pail refills, nappy bin refills', [
    ['PAIL-8', '', 8, 'cartridge', 2799, { stock: 2 }],
  ]),
  product('baby', 'tinytoes-purees', 'Tinytoes fruit purees', 'baby food, fruit purees, fruit pouches', [
    ['PUREE-16', '', 16, 'pouch', 1999],
  ]),
  product('baby', 'tinytoes-milk-bags', 'Tinytoes milk storage bags', 'breast milk bags, milk storage bags', [
    ['MILKBAG-100', '', 100, 'bag', 1499],
  ]),

  product('health', 'vitalday-d', 'Vitalday vitamin D gummies', 'vitamins, vitamin d, vitamin gummies', [
    ['VITD-90', '', 90, 'gummy', 1499],
  ]),
  product('health', 'vitalday-multi', 'Vitalday multivitamins', 'multivitamins, multi vitamins', [['MULTI-120', '', 120, 'tablet', 1799]]),
  product('health', 'vitalday-c', 'Vitalday vitamin C', 'vitamin c', [['VITC-100', '', 100, 'tablet', 1199]]),
  product('health', 'vitalday-omega', 'Vitalday fish oil', 'fish oil, omega three', [['OMEGA-120', '', 120, 'capsule', 2199]]),
  product('health', 'vitalday-magnesium', 'Vitalday magnesium', 'magnesium', [['MAGNESIUM-90', '', 90, 'capsule', 1599]]),
  product('health', 'vitalday-probiotic', 'Vitalday probiotics', 'probiotics', [['PROBIOTIC-60', '', 60, 'capsule', 2899]]),
  product('health', 'vitalday-protein', 'Vitalday protein powder', 'protein powder, whey protein', [
    ['PROTEIN-VANILLA-1', 'vanilla', 1, 'bag', 3999],
    ['PROTEIN-CHOC-1', 'chocolate', 1, 'bag', 3999],
  ]),
  product('health', 'patchwell-plasters', 'Patchwell bandages', 'bandages, plasters, adhesive bandages', [
    ['PLASTER-100', '', 100, 'piece', 749],
  ]),
  product('health', 'patchwell-sanitizer', 'Patchwell hand sanitizer', 'hand sanitizer, hand gel', [
    ['SANITIZER-4', '', 4, 'bottle', 1299],
  ]),
  product('health', 'patchwell-masks', 'Patchwell face masks', 'face masks', [['MASK-50', '', 50, 'piece', 1199]]),
  product('health', 'patchwell-test-strips', 'Patchwell glucose test strips', 'glucose strips, test strips', [
    ['GLUCOSE-100', '', 100, 'piece', 3499],
  ]),
  product('health', 'clearsight-solution', 'Clearsight contact lens solution', 'contact lens solution, lens solution', [
    ['LENSFLUID-2', '', 2, 'bottle', 1699],
  ]),
  product('health', 'clearsight-wipes', 'Clearsight lens wipes', 'glasses wipes, lens wipes', [['LENSWIPE-200', '', 200, 'wipe', 1099]]),
  product('health', 'moonday-pads', 'Moonday sanitary pads', 'sanitary pads, period pads', [['PERIODPAD-64', '', 64, 'pad', 1399]]),
  product('health', 'moonday-tampons', 'Moonday tampons', 'tampons', [
    ['TAMPON-REG-64', 'regular', 64, 'piece', 1299],
    ['TAMPON-SUPER-64', 'super', 64, 'piece', 1299],
  ]),
];
