import type { Handler } from '../handler.ts';
import { addToCart } from './add-to-cart.ts';
import { addToList } from './add-to-list.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeQuantity } from './change-quantity.ts';
import { checkout } from './checkout.ts';
import { choose } from './choose.ts';
import { clearCart } from './clear-cart.ts';
import { clearList } from './clear-list.ts';
import type { IntentName } from './definitions.ts';
import { deleteData } from './delete-data.ts';
import { fallback } from './fallback.ts';
import { help } from './help.ts';
import { launch } from './launch.ts';
import { lowStock } from './low-stock.ts';
import { missedDemand } from './missed-demand.ts';
import { moveListToCart } from './move-list-to-cart.ts';
import { no } from './no.ts';
import { orderStatus } from './order-status.ts';
import { price } from './price.ts';
import { privacy } from './privacy.ts';
import { readList } from './read-list.ts';
import { removeFromCart } from './remove-from-cart.ts';
import { removeFromList } from './remove-from-list.ts';
import { reorder } from './reorder.ts';
import { repeat } from './repeat.ts';
import { sales } from './sales.ts';
import { searchProduct } from './search-product.ts';
import { setBuyingMode } from './set-buying-mode.ts';
import { setLimit } from './set-limit.ts';
import { setUpPayment } from './set-up-payment.ts';
import { cancel, stop } from './stop.ts';
import { tellMore } from './tell-more.ts';
import { viewCart } from './view-cart.ts';
import { waitingOrders } from './waiting-orders.ts';
import { yes } from './yes.ts';

/** Who handles what. An intent without a handler does not compile. */
export const INTENT_HANDLERS = {
  ReorderIntent: reorder,
  OrderStatusIntent: orderStatus,
  CancelOrderIntent: cancelOrder,
  AddToCartIntent: addToCart,
  RemoveFromCartIntent: removeFromCart,
  ChangeQuantityIntent: changeQuantity,
  ViewCartIntent: viewCart,
  ClearCartIntent: clearCart,
  CheckoutIntent: checkout,
  AddToListIntent: addToList,
  RemoveFromListIntent: removeFromList,
  ReadListIntent: readList,
  ClearListIntent: clearList,
  MoveListToCartIntent: moveListToCart,
  SearchProductIntent: searchProduct,
  PriceIntent: price,
  SetUpPaymentIntent: setUpPayment,
  SetLimitIntent: setLimit,
  SetBuyingModeIntent: setBuyingMode,
  PrivacyIntent: privacy,
  DeleteDataIntent: deleteData,
  SalesIntent: sales,
  WaitingOrdersIntent: waitingOrders,
  LowStockIntent: lowStock,
  MissedDemandIntent: missedDemand,
  ChooseIntent: choose,
  TellMoreIntent: tellMore,
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  'AMAZON.HelpIntent': help,
  'AMAZON.StopIntent': stop,
  'AMAZON.CancelIntent': cancel,
  'AMAZON.NavigateHomeIntent': stop,
  'AMAZON.FallbackIntent': fallback,
} as const satisfies Readonly<Record<IntentName, Handler>>;

export { launch };
